import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { inTexts } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { onlyChecked, orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const OCCASION_COLUMNS = [
  "id",
  "bodyId",
  "ruleId",
  "title",
  "occurredOn",
  "period",
  "words",
  "sourceUrl",
  "meetingId",
  "themeId",
  "recordedAt",
  "recordedByName",
  "endedAt",
  "endedBecause",
  "version",
] as const;

/** As much of it as its deadline is worked out from. */
const CLOCK_COLUMNS = ["id", "bodyId", "ruleId", "title", "occurredOn", "period", "endedBecause"] as const;

export type OccasionsAsked = { bodyIds: readonly number[]; from: IsoDate; until: IsoDate };

/** What happened to these bodies between two days (both included) that starts a deadline, under any rule or under these, by day. */
export function listOccasions(db: Kysely<Database>, asked: OccasionsAsked, rules?: readonly RuleId[]) {
  const found = occasionsBetween(db, asked);
  return (rules ? found.where((eb) => inTexts(eb.ref("ruleId"), rules)) : found).execute();
}

/** What happened with these numbers, where it is of these bodies. */
export function listOccasionsById(db: Kysely<Database>, bodyIds: readonly number[], ids: readonly number[]) {
  return db
    .selectFrom("occasion")
    .select(CLOCK_COLUMNS)
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .where(onlyChecked<"occasion">((eb) => eb("bodyId", "in", orNone(bodyIds))))
    .execute();
}

/** What happened with these numbers, to whatever body: for what is listed of it. */
export function listOccasionsOf(db: Kysely<Database>, ids: readonly number[]) {
  return ofAnyBody(db, { ids });
}

const ofAnyBody = readyQuery((db: Kysely<Database>, { ids }: { ids: readonly number[] }) =>
  db
    .selectFrom("occasion")
    .select(CLOCK_COLUMNS)
    .where((eb) => inNumbers(eb.ref("id"), ids)),
);

/** What happened to these bodies that was recorded under one rule, by day. */
export function listOccasionsUnder(db: Kysely<Database>, bodyIds: readonly number[], ruleId: RuleId) {
  return db
    .selectFrom("occasion")
    .select(CLOCK_COLUMNS)
    .where("bodyId", "in", orNone(bodyIds))
    .where("ruleId", "=", sql.lit(ruleId))
    .orderBy("occurredOn")
    .orderBy("id")
    .execute();
}

function occasionsBetween(db: Kysely<Database>, { bodyIds, from, until }: OccasionsAsked) {
  return db
    .selectFrom("occasion")
    .select(CLOCK_COLUMNS)
    .where("bodyId", "in", orNone(bodyIds))
    .where("occurredOn", ">=", from)
    .where("occurredOn", "<=", until)
    .orderBy("occurredOn")
    .orderBy("id");
}

/** What happened, where the reader's working record holds it. */
export function findOccasion(db: Kysely<Database>, reader: Reader, id: number) {
  return db
    .selectFrom("occasion")
    .select(OCCASION_COLUMNS)
    .where("id", "=", id)
    .where("bodyId", "in", orNone(bodiesOf(reader)))
    .executeTakeFirst();
}

export type OccasionRow = NonNullable<Awaited<ReturnType<typeof findOccasion>>>;

/** Writes what happened; returns its id. */
export async function insertOccasion(trx: Transaction<Database>, occasion: New<"occasion">): Promise<number> {
  const { id } = await trx.insertInto("occasion").values(occasion).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes what happened and raises its version by one. */
export async function updateOccasion(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"occasion">, "id" | "bodyId" | "recordedAt" | "recordedByName" | "version">>,
): Promise<void> {
  await trx
    .updateTable("occasion")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
