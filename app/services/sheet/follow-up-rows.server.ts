import type { Actor } from "#app/domain/actor.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { FOLLOW_UP_STATES, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import type { SheetRecord } from "#app/domain/sheet/table.ts";
import { followUpValues } from "#app/domain/sheet/values.ts";
import type { Db } from "#db/open.server.ts";
import { listFollowUpsOfSheet } from "#db/sheet/sheet-rows.server.ts";

/** These follow-ups as rows of their sheet, with where each stands today. */
export async function readFollowUpRows(db: Db, actor: Actor, ids: readonly number[]): Promise<SheetRecord[]> {
  return (await listFollowUpsOfSheet(db, actor, ids)).map((followUp) => {
    const { number, standing } = followUpLine(followUp, actor.today);
    return {
      id: followUp.id,
      version: followUp.version,
      values: {
        ...followUpValues(followUp),
        body: followUp.bodyName,
        number,
        state: FOLLOW_UP_STATES[followUp.state].words,
        standing: [standing.words, standing.lateBy, standing.responseLate].filter(Boolean).join(", "),
        response: followUp.response === null ? null : RESPONSE_LABELS[followUp.response],
        responseDueOn: followUp.responseDueOn,
        reviewOn: followUp.reviewOn,
        themeTitle: followUp.themeTitle,
        meetsOn: followUp.meetsOn,
        lastReport: followUp.lastReport,
        lastReportedOn: followUp.lastReportedOn,
      },
    };
  });
}
