import type { Kysely, Transaction } from "kysely";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

/** Whose planner this is, as every page says it. */
export async function findCouncil(db: Kysely<Database>, id: number) {
  return (await council(db, { id }))[0];
}

const council = readyQuery((db: Kysely<Database>, { id }: { id: number }) =>
  db
    .selectFrom("council")
    .select(["name", "colour", "version", "logoType", "logoDigest", "logoWidth", "logoHeight", "logoWords"])
    .where("id", "=", id),
);

/** What the public home opens with; nothing where nobody has said. */
export async function findWelcome(db: Kysely<Database>, id: number): Promise<string> {
  return (await welcome(db, { id }))[0]?.welcome ?? "";
}

const welcome = readyQuery((db: Kysely<Database>, { id }: { id: number }) =>
  db.selectFrom("council").select("welcome").where("id", "=", id),
);

/** The bytes of the logo with this digest. */
export async function findLogo(db: Kysely<Database>, digest: string) {
  const found = db.selectFrom("council").select("logo").where("logoDigest", "=", digest);
  return (await found.executeTakeFirst())?.logo ?? undefined;
}

/** Writes what is said of the council over what was said before; its version rises by one. */
export async function changeCouncil(
  trx: Transaction<Database>,
  id: number,
  said: Partial<Omit<New<"council">, "id" | "version">>,
): Promise<void> {
  await trx
    .updateTable("council")
    .set((eb) => ({ ...said, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
