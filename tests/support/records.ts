import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { NOW, PANEL, PEOPLE } from "./cast.ts";

/** A theme as it stands, straight into the database: for tests that start in a given state. */
export async function givenTheme(db: Db, theme: Partial<New<"theme">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("theme")
    .values({
      bodyId: PANEL,
      title: "Host families for language schools",
      whyItMatters: "Children stay with families nobody checks.",
      origin: "member",
      proposerPersonId: PEOPLE.member.personId,
      state: "proposed",
      proposedOn: "2026-08-20",
      updatedAt: NOW,
      ...theme,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The actions in a database's history, oldest first. */
export async function actionsIn(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("event").select("action").orderBy("id").execute();
  return rows.map((row) => row.action);
}
