import type { IsoDate } from "#app/domain/calendar.ts";
import type { BULK_STATES } from "#app/domain/follow-up/bulk-report.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import { completeFollowUp } from "./complete-follow-up.server.ts";
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
    return state === "complete"
      ? completeFollowUp(db, each, { ...input, words: input.text })
      : reportFollowUp(db, each, { ...input, state });
  });
}
