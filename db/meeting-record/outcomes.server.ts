import type { Kysely, Transaction } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

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

/** The outcomes of these items; whoever asks has read the items through their reader. */
export function listOutcomes(db: Kysely<Database>, itemIds: readonly number[]) {
  return db.selectFrom("outcome").select(OUTCOME_COLUMNS).where("itemId", "in", orNone(itemIds)).execute();
}

/** The outcome of one item, where it is recorded. */
export function findOutcome(db: Kysely<Database>, itemId: number) {
  return db.selectFrom("outcome").select(OUTCOME_COLUMNS).where("itemId", "=", itemId).executeTakeFirst();
}

export type OutcomeRow = NonNullable<Awaited<ReturnType<typeof findOutcome>>>;

/** Writes an outcome; returns its id. */
export async function insertOutcome(trx: Transaction<Database>, outcome: New<"outcome">): Promise<number> {
  const { id } = await trx.insertInto("outcome").values(outcome).returning("id").executeTakeFirstOrThrow();
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
