import { addDays } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { listOutcomesWithoutFollowUp } from "#db/meeting-record/outcomes.server.ts";
import { listUnrecordedMeetings } from "#db/meeting-record/unrecorded-meetings.server.ts";
import type { Task } from "./home-task.server.ts";

/** A meeting without a record is asked for this long; old minutes are entered when somebody has the time. */
const ASKED_FOR_DAYS = 90;

/** The meetings of these bodies that took place lately, today's among them, and are not recorded in full; and what they asked for that nobody follows. */
export async function recordingTasks(db: Db, actor: Actor, bodyIds: number[]): Promise<Task[]> {
  const days = { from: addDays(actor.today, -ASKED_FOR_DAYS), until: actor.today };
  const meetings = await listUnrecordedMeetings(db, bodyIds, days);
  const toFollow = await listOutcomesWithoutFollowUp(db, bodyIds, days.from);
  const none = { count: null, note: null };
  return [
    ...meetings.map((meeting) => ({
      words: `Record the meeting of ${meetingDay(meeting)}`,
      href: `/meetings/${reference("meeting", meeting.id)}/record`,
      count: null,
      note: `${meeting.bodyName}: ${whatIsMissing(meeting)}`,
    })),
    ...toFollow.map(({ id, title, code, ...meeting }) => ({
      words: `${title}, ${meetingDay(meeting)}: “${OUTCOME_CODES[code].words}”, and no follow-up yet`,
      href: `/items/${reference("item", id)}/outcome`,
      ...none,
    })),
  ];
}

function whatIsMissing({ items, recorded }: { items: number; recorded: number }): string {
  if (recorded === items) return "not recorded as held";
  return `${recorded} of ${items} items recorded`;
}
