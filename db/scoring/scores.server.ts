import { sql, type Kysely, type SqlBool, type Transaction } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";

/**
 * Each scorer's total for each theme of these rounds that they have scored whole:
 * for sums and ranges only. Who gave what is given to nobody.
 */
export function listWholeTotals(db: Kysely<Database>, roundIds: readonly number[]) {
  return db
    .selectFrom("score")
    .innerJoin("scoringEntry", "scoringEntry.id", "score.entryId")
    .innerJoin("scoringRound", "scoringRound.id", "scoringEntry.roundId")
    .select(["score.entryId", sql<number>`sum(score.points)`.as("total")])
    .where("scoringEntry.roundId", "in", orNone(roundIds))
    .groupBy(["score.entryId", "score.scorerPersonId", "scoringRound.criteriaSetId"])
    .having(
      sql<boolean>`count(*) = (select count(*) from criterion where criterion.criteria_set_id = scoring_round.criteria_set_id)`,
    )
    .orderBy("score.entryId")
    .orderBy("total")
    .execute();
}

/** The person's own points in these rounds. */
export function listOwnScores(db: Kysely<Database>, roundIds: readonly number[], personId: number) {
  return db
    .selectFrom("score")
    .innerJoin("scoringEntry", "scoringEntry.id", "score.entryId")
    .select(["score.entryId", "score.criterionId", "score.points", "score.at"])
    .where("scoringEntry.roundId", "in", orNone(roundIds))
    .where("score.scorerPersonId", "=", personId)
    .execute();
}

/** Everyone with a role in the body on the day, with how many themes of the round each has scored, whole or in part. */
export function listScorers(
  db: Kysely<Database>,
  round: { id: number; bodyId: number; criteriaSetId: number },
  today: IsoDate,
) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("score")
          .innerJoin("scoringEntry", "scoringEntry.id", "score.entryId")
          .select([
            "score.scorerPersonId",
            "score.entryId",
            sql<SqlBool>`count(*) = (select count(*) from criterion where criterion.criteria_set_id = ${round.criteriaSetId})`.as(
              "isWhole",
            ),
          ])
          .where("scoringEntry.roundId", "=", round.id)
          .groupBy(["score.scorerPersonId", "score.entryId"])
          .as("done"),
      (join) => join.onRef("done.scorerPersonId", "=", "person.id"),
    )
    .select([
      "person.id",
      "person.name",
      "membership.role",
      sql<number>`count(*) filter (where done.is_whole)`.as("whole"),
      sql<number>`count(done.entry_id)`.as("begun"),
    ])
    .where("membership.bodyId", "=", round.bodyId)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .groupBy(["membership.id", "person.id"])
    .orderBy(inNameOrder)
    .orderBy("membership.id")
    .execute();
}

/** Writes a person's own points: what was saved last holds. */
export async function saveScores(
  trx: Transaction<Database>,
  scores: readonly { entryId: number; criterionId: number; points: number }[],
  by: { personId: number; at: IsoInstant },
): Promise<void> {
  for (let from = 0; from < scores.length; from += ROWS_A_STATEMENT) {
    await trx
      .insertInto("score")
      .values(
        scores
          .slice(from, from + ROWS_A_STATEMENT)
          .map((score) => ({ ...score, scorerPersonId: by.personId, at: by.at })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(["entryId", "criterionId", "scorerPersonId"])
          .doUpdateSet((eb) => ({ points: eb.ref("excluded.points"), at: eb.ref("excluded.at") })),
      )
      .execute();
  }
}

const ROWS_A_STATEMENT = 500;
