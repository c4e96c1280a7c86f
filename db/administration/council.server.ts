import type { Kysely, Transaction } from "kysely";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

/** Whose planner this is, as every page says it; undefined where nobody has said. */
export async function findCouncil(db: Kysely<Database>) {
  return (await council(db, {}))[0];
}

const council = readyQuery((db: Kysely<Database>) =>
  db
    .selectFrom("council")
    .select(["name", "colour", "version", "logoType", "logoDigest", "logoWidth", "logoHeight", "logoWords"]),
);

/** What the public home opens with; nothing where nobody has said. */
export async function findWelcome(db: Kysely<Database>): Promise<string> {
  return (await welcome(db, {}))[0]?.welcome ?? "";
}

const welcome = readyQuery((db: Kysely<Database>) => db.selectFrom("council").select("welcome"));

/** The bytes of the logo with this digest. */
export async function findLogo(db: Kysely<Database>, digest: string) {
  const found = db.selectFrom("council").select("logo").where("logoDigest", "=", digest);
  return (await found.executeTakeFirst())?.logo ?? undefined;
}

/** Writes what is said of the council over what was said before; its version rises by one. */
export async function putCouncil(
  trx: Transaction<Database>,
  said: Partial<Omit<New<"council">, "id" | "version">>,
): Promise<void> {
  await trx
    .insertInto("council")
    .values({ id: 1, name: "", welcome: "", logoWords: "", ...said })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({ ...said, version: eb("council.version", "+", 1) })),
    )
    .execute();
}
