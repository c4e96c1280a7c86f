import type { IsoDate } from "#app/domain/calendar.ts";
import type { BULK_STATES } from "#app/domain/follow-up/bulk-report.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { decidedAs } from "#app/domain/actor.ts";
import { hasReportDate } from "#app/domain/follow-up/input.ts";
import { insertUpdate } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, type Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpBy, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import { reportFollowUp } from "./report-follow-up.server.ts";

export type BulkReport = { text: string; state: (typeof BULK_STATES)[number]; reportedOn: IsoDate };

/** Reports the same on each ticked follow-up; those refused, with why, do not hold up the rest. */
export function reportFollowUps(
  db: Db,
  acting: Acting,
  ticked: readonly Ticked[],
  report: BulkReport,
): Promise<InBulk> {
  const { state, ...said } = report;
  return runInBulk(acting, ticked, (each, { id, version }) => {
    const input = { followUpId: id, version, ...said };
    return state === "complete" ? reportDone(db, each, input) : reportFollowUp(db, each, { ...input, state });
  });
}

/** Marks one as done by what was reported on a day. Refuses as `completeFollowUp` does, and a day to come. */
function reportDone(db: Db, acting: Acting, input: FollowUpInput & Omit<BulkReport, "state">): FollowUpChanged {
  const { actor, now } = acting;
  const { text, reportedOn } = input;
  return changeFollowUpBy(db, acting, input, {
    may: (followUp) => mayFollowUp("complete_follow_up", followUp, actor),
    write: async (trx, { id }) => {
      requireVerdict(hasReportDate(reportedOn, actor.today));
      await insertUpdate(trx, {
        followUpId: id,
        source: "officer",
        text,
        stateAfter: "complete",
        reportedOn,
        byName: actor.name,
        at: now,
      });
      return { state: "complete", reasonWords: text };
    },
    reason: text,
    event: ({ bodyId }) => ({ action: "follow_up_completed", particulars: { ...decidedAs(actor, bodyId) } }),
  });
}
