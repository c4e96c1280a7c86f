import type { Kysely, Transaction } from "kysely";
import type { Parents } from "#app/domain/administration/body-place.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const BODY_COLUMNS = [
  "body.id", "body.slug", "body.name", "body.kind", "body.parentBodyId", "body.hostAuthority", "body.jurisdiction",
  "body.yearStartMonth", "body.yearStartDay", "body.defaultMeetingMinutes", "body.cadenceTarget", "body.cadenceWords",
  "body.remit", "body.publicContact", "body.endedOn", "body.writtenAnswerDays", "body.responseDays",
  "body.responseRuleWords", "body.sameWords", "body.law", "body.dayProfile", "body.languages", "body.version",
  "body.councilId",
] as const; // prettier-ignore

/** The body at this address, with its parent's name. */
export async function findBodyBySlug(db: Kysely<Database>, slug: string) {
  return db
    .selectFrom("body")
    .leftJoin("body as parent", "parent.id", "body.parentBodyId")
    .select(BODY_COLUMNS)
    .select("parent.name as parentName")
    .where("body.slug", "=", slug)
    .executeTakeFirst();
}

/** The names and addresses of the bodies with these ids. */
export async function listBodyNames(db: Kysely<Database>, ids: readonly number[]) {
  return db.selectFrom("body").select(["id", "name", "slug"]).where("id", "in", orNone(ids)).orderBy("name").execute();
}

/** Every body of the council by name, with how many parts are held in it on the day. At most 500. */
export function listBodiesToAdminister(db: Kysely<Database>, councilId: number, today: IsoDate) {
  return toAdminister(db, { councilId, today });
}

const toAdminister = readyQuery((db: Kysely<Database>, { councilId, today }: { councilId: number; today: IsoDate }) =>
  db
    .selectFrom("body")
    .select(["body.id", "body.slug", "body.name", "body.kind", "body.hostAuthority", "body.endedOn"])
    .select("body.parentBodyId")
    .select((eb) =>
      eb
        .selectFrom("membership")
        .select((inner) => inner.fn.countAll<number>().as("held"))
        .whereRef("membership.bodyId", "=", "body.id")
        .where("membership.fromOn", "<=", today)
        .where((or) => or.or([or("membership.untilOn", "is", null), or("membership.untilOn", ">=", today)]))
        .as("held"),
    )
    .where("body.councilId", "=", councilId)
    .orderBy("body.name")
    .limit(500),
);

/** The councils that these bodies belong to. */
export function councilsOf(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("body")
    .select("body.councilId")
    .where((eb) => inNumbers(eb.ref("body.id"), bodyIds));
}

/** The bodies that publish in Welsh too. */
export async function listBilingualIds(db: Kysely<Database>): Promise<number[]> {
  const rows = await db.selectFrom("body").select("id").where("languages", "<>", "en").execute();
  return rows.map(({ id }) => id);
}

/** The id of every body of the council, with its parent's. */
export async function listParents(db: Kysely<Database>, councilId: number): Promise<Parents> {
  const rows = await db.selectFrom("body").select(["id", "parentBodyId"]).where("councilId", "=", councilId).execute();
  return new Map(rows.map((row) => [row.id, row.parentBodyId]));
}

/** Every address that is taken. */
export async function listSlugs(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("body").select("slug").execute();
  return new Set(rows.map((row) => row.slug));
}

/** Writes a new body; returns its id. */
export async function insertBody(trx: Transaction<Database>, body: New<"body">): Promise<number> {
  const { id } = await trx.insertInto("body").values(body).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a body and raises its version by one. */
export async function changeBody(
  trx: Transaction<Database>,
  id: number,
  to: Omit<New<"body">, "id" | "slug" | "version">,
): Promise<void> {
  await trx
    .updateTable("body")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
