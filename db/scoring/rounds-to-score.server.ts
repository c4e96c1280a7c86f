import { sql, type Kysely } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { orNone, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** More than a person is asked to score at once. */
const MOST = 3;

/** The open rounds of the reader's bodies in which they have not scored every theme that they see, with how many are left. */
export function listRoundsToScore(db: Kysely<Database>, reader: NonNullable<Reader>) {
  return db
    .selectFrom("scoringRound")
    .innerJoin("scoringEntry", "scoringEntry.roundId", "scoringRound.id")
    .innerJoin("theme", "theme.id", "scoringEntry.themeId")
    .select(["scoringRound.id", "scoringRound.title", sql<number>`count(*)`.as("left")])
    .where("scoringRound.state", "=", "open")
    .where("scoringRound.bodyId", "in", orNone(bodiesOf(reader)))
    .where(readableThemes(reader))
    .where(
      sql<boolean>`(select count(*) from score where score.entry_id = scoring_entry.id
        and score.scorer_person_id = ${reader.personId})
        < (select count(*) from criterion where criterion.criteria_set_id = scoring_round.criteria_set_id)`,
    )
    .groupBy("scoringRound.id")
    .orderBy("scoringRound.id")
    .limit(MOST)
    .execute();
}
