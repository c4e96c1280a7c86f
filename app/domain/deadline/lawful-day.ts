import { isComing } from "#app/domain/meeting/state-sets.ts";
import { addDays, dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { deadlinePath } from "./keys.ts";
import type { ClockBody, Deadline } from "./deadlines-of-body.ts";
import { isNotice } from "./notice-rules.ts";
import { earliestMeeting } from "./work-out.ts";
import type { Worked } from "./worked-day.ts";

/** That a meeting cannot lawfully be held, in one line, the first day on which it could be, and where its notice is looked after. */
export type NotLawful = { words: string; because: string; first: IsoDate | null; notice: string };

/**
 * Whether a coming meeting can lawfully be held as things stand: not where the last day for its notice (Local
 * Government Act 1972, sections 100A and 100B; Schedule 12 in Wales) is past and no agenda went out. Null where
 * nothing speaks against it. The first lawful day is that of an agenda that goes out today.
 */
export function notLawful(
  meeting: { id: number; meetsOn: IsoDate; state: MeetingState },
  deadlines: readonly Deadline[],
  body: ClockBody,
  today: IsoDate,
): NotLawful | null {
  if (!isComing(meeting.state) || meeting.meetsOn < today) return null;
  const notice = deadlines.find(
    ({ ruleId, subject }) => isNotice(ruleId) && subject.kind === "meeting" && subject.id === meeting.id,
  );
  if (!notice || !isUnmet(notice) || notice.on === null) return null;
  const { worked } = earliestOf(body, today);
  return {
    words: `Cannot lawfully be held on ${dateText(meeting.meetsOn)}`,
    because: `No agenda went out by ${weekdayDateText(notice.on)}.`,
    first: worked.known ? worked.on : null,
    notice: deadlinePath(notice.body.slug, notice.key),
  };
}

/** Notice of a few clear days never begins further back than this: nothing is read for meetings that are far off. */
const NOTICE_REACH_DAYS = 31;

/** Whether the meeting is so near that its notice may be late. */
export function isNoticeNear({ state, meetsOn }: { state: MeetingState; meetsOn: IsoDate }, today: IsoDate): boolean {
  return isComing(state) && meetsOn >= today && meetsOn <= addDays(today, NOTICE_REACH_DAYS);
}

/** The earliest lawful meeting where its agenda goes out on a day, with its working, and the rule it follows from. */
export function earliestOf(body: ClockBody, from: IsoDate): { worked: Worked; source: string | null } {
  const notice = body.rules.find(({ rule }) => isNotice(rule.id));
  if (!notice || notice.arithmetic.kind !== "clear_working_days_before") {
    const because = "No statutory notice period is known for this body, so no earliest date can be calculated.";
    return { worked: { known: false, because }, source: null };
  }
  return {
    worked: earliestMeeting(from, notice.arithmetic.count, body.calendar),
    source: notice.rule.source,
  };
}

function isUnmet({ standing }: Deadline): boolean {
  return standing.code === "late" || standing.code === "missed";
}
