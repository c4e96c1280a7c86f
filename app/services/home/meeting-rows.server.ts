import type { Actor } from "#app/domain/actor.ts";
import { deadlineRows, DRAFT_MINUTES, isNoticeSoon, type NearDeadline } from "#app/domain/home/deadline-deeds.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listAgendasWithChair } from "#db/reminder/reminder-facts.server.ts";
import { REPORTS_IN } from "#app/services/reminder/deadlines-near.server.ts";
import type { Coming } from "./read-coming.server.ts";
import { overTimeRows } from "./over-time-rows.server.ts";
import { paperRows } from "./paper-rows.server.ts";
import { recordingRows } from "./recording-rows.server.ts";

/**
 * What the meetings of these bodies ask of their officer, past and coming, with the deadlines that are near. What papers
 * and records say of their own deadlines is not said twice.
 */
export async function meetingRows(
  db: Db,
  actor: Actor,
  bodyIds: number[],
  { near, meetings }: { near: readonly NearDeadline[]; meetings: Coming["meetings"] },
): Promise<DeskRow[]> {
  const recording = await recordingRows(db, actor, bodyIds, near);
  const isSaid = ({ ruleId, subjectId }: NearDeadline) =>
    ruleId === REPORTS_IN ||
    (ruleId === DRAFT_MINUTES &&
      recording.some(({ href }) => href === `/meetings/${reference("meeting", subjectId)}/record`));
  const withChair = near.some(isNoticeSoon) ? await listAgendasWithChair(db, bodyIds, actor.today) : [];
  return [
    ...recording,
    ...(await paperRows(db, actor)),
    ...deadlineRows(near.filter((deadline) => !isSaid(deadline)), new Set(withChair.map(({ id }) => id)), actor.today), // prettier-ignore
    ...(await overTimeRows(
      db,
      meetings.filter(({ bodyId }) => bodyIds.includes(bodyId)),
    )),
  ];
}
