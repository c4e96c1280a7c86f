import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { ASKS_FOR_SOMETHING, type OutcomeCode } from "#app/domain/outcome/codes.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";
import { welshOf } from "#db/welsh-texts.server.ts";
import { nextNumber } from "#db/next-number.server.ts";

const OUTCOME_COLUMNS = [
  "outcome.id",
  "outcome.itemId",
  "outcome.code",
  "outcome.resolutionWords",
  "outcome.minuteNumber",
  "outcome.discussionWords",
  "outcome.deferredToMeetingId",
  "outcome.sourceWords",
  "outcome.recordedAt",
  "outcome.recordedByName",
  "outcome.version",
] as const;
const RESOLUTION_IN_WELSH = welshOf("outcome", "resolution", "outcome.id").as("resolutionCy");

/** The outcomes of these items; whoever asks has read the items through their reader. */
export function listOutcomes(db: Kysely<Database>, itemIds: readonly number[]) {
  return outcomesOf(db, { itemIds });
}

const outcomesOf = readyQuery((db: Kysely<Database>, { itemIds }: { itemIds: readonly number[] }) =>
  db
    .selectFrom("outcome")
    .select([...OUTCOME_COLUMNS, RESOLUTION_IN_WELSH])
    .where((eb) => inNumbers(eb.ref("itemId"), itemIds)),
);

/** Of which of these items an outcome is recorded. */
export async function listItemsWithOutcome(db: Kysely<Database>, itemIds: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom("outcome")
    .select("itemId")
    .where((eb) => inNumbers(eb.ref("itemId"), itemIds))
    .execute();
  return new Set(rows.map(({ itemId }) => itemId));
}

/** The outcome of one item, where it is recorded. */
export function findOutcome(db: Kysely<Database>, itemId: number) {
  return db
    .selectFrom("outcome")
    .select([...OUTCOME_COLUMNS, RESOLUTION_IN_WELSH])
    .where("itemId", "=", itemId)
    .executeTakeFirst();
}

export type OutcomeRow = NonNullable<Awaited<ReturnType<typeof findOutcome>>>;

/**
 * The items of these bodies' meetings from a day on whose outcome, as it now
 * stands, asks for something, and of which no follow-up is kept; latest first. At most 10.
 */
export function listOutcomesWithoutFollowUp(db: Kysely<Database>, bodyIds: readonly number[], from: IsoDate) {
  return withoutFollowUp(db, { bodyIds, from });
}

const CODE_NOW = sql<OutcomeCode>`coalesce((select code from outcome_correction
  where outcome_correction.outcome_id = outcome.id order by outcome_correction.id desc limit 1), outcome.code)`;

const withoutFollowUp = readyQuery(
  (db: Kysely<Database>, { bodyIds, from }: { bodyIds: readonly number[]; from: IsoDate }) =>
    db
      .selectFrom("outcome")
      .innerJoin("agendaItem", "agendaItem.id", "outcome.itemId")
      .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
      .select(["agendaItem.id", "agendaItem.title", "meeting.meetsOn", "meeting.dateBasis"])
      .select(CODE_NOW.as("code"))
      .where((eb) => inNumbers(eb.ref("agendaItem.bodyId"), bodyIds))
      .where("meeting.meetsOn", ">=", from)
      .where(CODE_NOW, "in", ASKS_FOR_SOMETHING)
      .where((eb) =>
        eb.not(
          eb.or([
            eb.exists(eb.selectFrom("followUp").select("id").whereRef("followUp.itemId", "=", "agendaItem.id")),
            eb.exists(
              eb.selectFrom("followUpPlace").select("id").whereRef("followUpPlace.itemId", "=", "agendaItem.id"),
            ),
          ]),
        ),
      )
      .orderBy("meeting.meetsOn", "desc")
      .orderBy("agendaItem.position")
      .orderBy("agendaItem.id")
      .limit(10),
);

/** Writes an outcome; returns its id. */
export async function insertOutcome(trx: Transaction<Database>, outcome: New<"outcome">): Promise<number> {
  const { id } = await trx
    .insertInto("outcome")
    .values({ ...outcome, id: nextNumber("outcome") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes an outcome and raises its version by one; a correction raises the version and nothing else. */
export async function updateOutcome(
  trx: Transaction<Database>,
  id: number,
  to: Partial<
    Pick<New<"outcome">, "code" | "resolutionWords" | "minuteNumber" | "discussionWords" | "deferredToMeetingId">
  >,
): Promise<void> {
  await trx
    .updateTable("outcome")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Takes an outcome out again. */
export async function deleteOutcome(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("outcome").where("id", "=", id).execute();
}

/** The corrections of these outcomes, oldest first. At most 500. */
export function listCorrections(db: Kysely<Database>, outcomeIds: readonly number[]) {
  return db
    .selectFrom("outcomeCorrection")
    .select([
      "id",
      "outcomeId",
      "code",
      "resolutionWords",
      "minuteNumber",
      "discussionWords",
      "deferredToMeetingId",
      "because",
      "at",
      "byName",
    ])
    .where("outcomeId", "in", orNone(outcomeIds))
    .orderBy("outcomeId")
    .orderBy("id")
    .limit(500)
    .execute();
}

/** Writes a correction beside its outcome. */
export async function insertCorrection(
  trx: Transaction<Database>,
  correction: New<"outcomeCorrection">,
): Promise<void> {
  await trx.insertInto("outcomeCorrection").values(correction).execute();
}
