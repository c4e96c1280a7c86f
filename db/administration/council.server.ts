import { sql, type ExpressionBuilder, type Kysely, type Transaction } from "kysely";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

/** Whose planner this is, as every page says it; with null the only council, where there is only one. */
export async function findCouncil(db: Kysely<Database>, id: number | null) {
  return (await council(db, { id }))[0];
}

const council = readyQuery((db: Kysely<Database>, { id }: { id: number | null }) =>
  db
    .selectFrom("council")
    .select(["name", "colour", "version", "logoType", "logoDigest", "logoWidth", "logoHeight", "logoWords"])
    .where((eb) => isIt(eb, id)),
);

/** The council of this number; with null the only one there is. */
function isIt(eb: ExpressionBuilder<Database, "council">, id: number | null) {
  const only = eb
    .selectFrom("council as every")
    .select((one) => one.fn.max("every.id").as("id"))
    .having((one) => one(one.fn.countAll(), "=", 1));
  return eb("council.id", "=", eb.fn.coalesce(sql<number>`cast(${id} as integer)`, only));
}

/** Sets what commands call a council, and its own address. */
export async function setAddress(
  db: Kysely<Database>,
  id: number,
  address: { slug: string; host: string | null },
): Promise<void> {
  await db.updateTable("council").set(address).where("id", "=", id).execute();
}

/** The councils that have an address of their own, each with its name. */
export async function listCouncilHosts(db: Kysely<Database>): Promise<{ id: number; host: string }[]> {
  const rows = await db.selectFrom("council").select(["id", "host"]).where("host", "is not", null).execute();
  return rows.flatMap(({ id, host }) => (host === null ? [] : [{ id, host }]));
}

/** Every council by name, the first where it has none yet. */
export function listCouncils(db: Kysely<Database>) {
  return everyCouncil(db, {});
}

const everyCouncil = readyQuery((db: Kysely<Database>) =>
  db.selectFrom("council").select(["id", "name", "slug", "host"]).orderBy("name").orderBy("id"),
);

/** What the public home opens with; nothing where nobody has said. */
export async function findWelcome(db: Kysely<Database>, id: number | null): Promise<string> {
  return (await welcome(db, { id }))[0]?.welcome ?? "";
}

const welcome = readyQuery((db: Kysely<Database>, { id }: { id: number | null }) =>
  db
    .selectFrom("council")
    .select("welcome")
    .where((eb) => isIt(eb, id)),
);

/** The bytes of the logo with this digest, of this council or with null of any. */
export async function findLogo(db: Kysely<Database>, digest: string, councilId: number | null) {
  const found = db
    .selectFrom("council")
    .select("logo")
    .where("logoDigest", "=", digest)
    .$if(councilId !== null, (query) => query.where("id", "=", councilId));
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
