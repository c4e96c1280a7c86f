import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Of = { themeIds: readonly number[] };

/** Every question of these themes, whatever became of it, by number. */
export const listQuestionsOfThemes = readyQuery((db: Kysely<Database>, { themeIds }: Of) =>
  db
    .selectFrom("question")
    .select(["id", "themeId", "text", "state"])
    .where((eb) => inNumbers(eb.ref("themeId"), themeIds))
    .orderBy("id"),
);

/** The open follow-ups of these themes that the reader sees, by number. */
export const listOpenFollowUpsOfThemes = readyForReader((db: Kysely<Database>, reader: Reader, { themeIds }: Of) =>
  db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.themeId", "followUp.wording"])
    .where((eb) => inNumbers(eb.ref("followUp.themeId"), themeIds))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where(readableFollowUps(reader))
    .orderBy("followUp.id"),
);

/** The rounds, still open to scores, that these themes are in, by number. */
export const listOpenRoundsOfThemes = readyQuery((db: Kysely<Database>, { themeIds }: Of) =>
  db
    .selectFrom("scoringEntry")
    .innerJoin("scoringRound", "scoringRound.id", "scoringEntry.roundId")
    .select(["scoringEntry.roundId", "scoringEntry.themeId"])
    .where((eb) => inNumbers(eb.ref("scoringEntry.themeId"), themeIds))
    .where("scoringRound.state", "=", "open")
    .orderBy("scoringEntry.roundId"),
);

/** The lines of enquiry of these themes that are in force, each with its theme. */
export const listLinesOfThemes = readyQuery((db: Kysely<Database>, { themeIds }: Of) =>
  db
    .selectFrom("lineOfEnquiry")
    .select("themeId")
    .where((eb) => inNumbers(eb.ref("themeId"), themeIds))
    .where("withdrawnAt", "is", null),
);

/** Who supports these themes: a row each. */
export const listSupportOfThemes = readyQuery((db: Kysely<Database>, { themeIds }: Of) =>
  db
    .selectFrom("themeSupport")
    .select("themeId")
    .where((eb) => inNumbers(eb.ref("themeId"), themeIds)),
);
