import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { orNone, readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Every question of these themes, whatever became of it, by number. */
export function listQuestionsOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  return db
    .selectFrom("question")
    .select(["id", "themeId", "text", "state"])
    .where("themeId", "in", orNone(themeIds))
    .orderBy("id")
    .execute();
}

/** The open follow-ups of these themes that the reader sees, by number. */
export function listOpenFollowUpsOfThemes(db: Kysely<Database>, reader: Reader, themeIds: readonly number[]) {
  return db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.themeId", "followUp.wording"])
    .where("followUp.themeId", "in", orNone(themeIds))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where(readableFollowUps(reader))
    .orderBy("followUp.id")
    .execute();
}

/** The rounds, still open to scores, that these themes are in, by number. */
export function listOpenRoundsOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  return db
    .selectFrom("scoringEntry")
    .innerJoin("scoringRound", "scoringRound.id", "scoringEntry.roundId")
    .select(["scoringEntry.roundId", "scoringEntry.themeId"])
    .where("scoringEntry.themeId", "in", orNone(themeIds))
    .where("scoringRound.state", "=", "open")
    .orderBy("scoringEntry.roundId")
    .execute();
}

/** The lines of enquiry of these themes that are in force, each with its theme. */
export function listLinesOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  return db
    .selectFrom("lineOfEnquiry")
    .select("themeId")
    .where("themeId", "in", orNone(themeIds))
    .where("withdrawnAt", "is", null)
    .execute();
}

/** Who supports these themes: a row each. */
export function listSupportOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  return db.selectFrom("themeSupport").select("themeId").where("themeId", "in", orNone(themeIds)).execute();
}
