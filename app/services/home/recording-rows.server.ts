import { addDays, dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { listOutcomesWithoutFollowUp } from "#db/meeting-record/outcomes.server.ts";
import { listUnrecordedMeetings } from "#db/meeting-record/unrecorded-meetings.server.ts";
import { minutesDue, standingOf, type NearDeadline } from "#app/domain/home/deadline-deeds.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";

/** A meeting without a record is asked for this long; old minutes are entered when somebody has the time. */
const ASKED_FOR_DAYS = 90;

/**
 * The meetings of these bodies that took place lately, today's among them, and are not recorded in full, each with when
 * its draft minutes are due; and what they asked for that nobody follows.
 */
export async function recordingRows(
  db: Db,
  actor: Actor,
  bodyIds: number[],
  near: readonly NearDeadline[],
): Promise<DeskRow[]> {
  const days = { from: addDays(actor.today, -ASKED_FOR_DAYS), until: actor.today };
  const meetings = await listUnrecordedMeetings(db, bodyIds, days);
  const toFollow = await listOutcomesWithoutFollowUp(db, bodyIds, days.from);
  return [
    ...meetings.map((meeting) => {
      const due = minutesDue(near, meeting.id);
      const minutes = due
        ? `. Draft minutes ${due.stage === "late" ? "were due" : "due"} by ${dateText(due.onDay)}`
        : "";
      return {
        words: `Record the meeting of ${meetingDay(meeting)}`,
        href: `/meetings/${reference("meeting", meeting.id)}/record`,
        note: `${meeting.bodyName}: ${whatIsMissing(meeting)}${minutes}`,
        verb: "Record",
        isFirst: true,
        ...(due ? standingOf(due, actor.today) : { stage: "open" as const }),
      };
    }),
    ...toFollow.map(({ id, title, code, ...meeting }) => ({
      words: `${title}, ${meetingDay(meeting)}: “${OUTCOME_CODES[code].words}”, and no follow-up yet`,
      href: `/items/${reference("item", id)}/outcome`,
      note: "",
      verb: "Follow up",
      stage: "open" as const,
    })),
  ];
}

function whatIsMissing({ items, recorded }: { items: number; recorded: number }): string {
  if (recorded === items) return "not recorded as held";
  return `${recorded} of ${items} items recorded`;
}
