import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { lastReportId } from "./follow-up-reports.server.ts";
import { readFollowUps } from "./follow-ups.server.ts";
import type { Database } from "#db/schema.ts";

/** The most open follow-ups of one body that are chased from one page. */
export const MOST_TO_CHASE = 500;

/** A body's open follow-ups of this reader's working record, with what was last reported of each; the first due first. */
export function listFollowUpsToChase(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return readFollowUps(db, reader)
    .leftJoin("theme as itemTheme", "itemTheme.id", "at.themeId")
    .leftJoin("followUpUpdate as lastReport", (join) => join.on("lastReport.id", "=", lastReportId()))
    .select([
      "its.sensitiveSinceAt as themeSensitiveSinceAt",
      "itemTheme.sensitiveSinceAt as itemSensitiveSinceAt",
      "lastReport.text as lastReportText",
      "lastReport.reportedOn as lastReportedOn",
    ])
    .where("followUp.bodyId", "=", bodyId)
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .orderBy((eb) => eb.fn.coalesce("followUp.dueOn", eb.val("9999")))
    .orderBy("followUp.id")
    .limit(MOST_TO_CHASE)
    .execute();
}
