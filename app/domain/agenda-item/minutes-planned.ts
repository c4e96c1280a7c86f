import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";

/**
 * What a meeting holds against the time it has, in minutes: what is on it, what requests that wait for the chair
 * would add to it (`asked`), and what they would take off it (`leaving`, still among what is planned).
 */
export type Load = { planned: number; available: number; asked: number; leaving: number };

/** What no meeting holds. */
export const NO_LOAD: Load = { planned: 0, available: 0, asked: 0, leaving: 0 };

/** The same as a row of the database says it. */
export type LoadRow = {
  minutesPlanned: number;
  minutesAvailable: number;
  minutesAsked: number;
  minutesLeaving: number;
};

/** What a meeting holds, out of its row. */
export function loadOf(meeting: LoadRow): Load {
  return {
    planned: meeting.minutesPlanned,
    available: meeting.minutesAvailable,
    asked: meeting.minutesAsked,
    leaving: meeting.minutesLeaving,
  };
}

/** How full a meeting is, in minutes. Of `left` and `over` one is nothing. */
export type Capacity = { planned: number; asked: number; left: number; over: number; ifAgreed: number };

/**
 * How full a meeting is: the one sum that the board, the meeting, approvals, choices of meetings and papers tell. What
 * is asked for counts as if it were there, so that nobody promises the same minutes twice; what may leave counts until
 * the chair has agreed to it.
 */
export function capacityOf({ planned, available, asked, leaving }: Load): Capacity {
  const room = available - planned - asked;
  return {
    planned,
    asked,
    left: Math.max(0, room),
    over: Math.max(0, -room),
    ifAgreed: planned + asked - leaving,
  };
}

/**
 * The same as parts of a bar, of 1 together where it is full: what stays, what is asked for or may leave, what goes over
 * the time, and where the time ends.
 */
export function barOf(load: Load): { firm: number; soft: number; over: number; end: number } {
  const { planned, asked, over } = capacityOf(load);
  const total = Math.max(load.available, planned + asked, 1);
  const firm = Math.min(Math.max(planned - load.leaving, 0), load.available);
  const soft = Math.min(planned + asked, load.available) - firm;
  return { firm: firm / total, soft: soft / total, over: over / total, end: load.available / total };
}

/** Whether more is planned and asked for than there is time for. It never blocks: the officer and the chair decide. */
export function isOver(load: Load): boolean {
  return capacityOf(load).over > 0;
}

/** "70 of 120 minutes planned, 30 asked for, 20 left", or "Over by 15 minutes: 165 of 150 planned". */
export function loadText(load: Load, language: Language = "en"): string {
  const { planned, left, over } = capacityOf(load);
  const { available } = load;
  return over > 0
    ? say(language, "calendar.timeOver", { minutes: minuteText(over, language), held: heldText(load, language) }).words
    : say(language, "calendar.timeUsed", { planned, available, left, ...waitingText(load, language) }).words;
}

/** What it holds, without the sum: "70 of 120 planned, 30 asked for". */
export function heldText(load: Load, language: Language = "en"): string {
  const { planned, available } = load;
  return say(language, "calendar.timeHeld", { planned, available, ...waitingText(load, language) }).words;
}

function waitingText(load: Load, language: Language): { asked: string; leaving: string } {
  const { asked, ifAgreed } = capacityOf(load);
  return {
    asked: asked > 0 ? say(language, "calendar.timeAsked", { minutes: asked }).words : "",
    leaving: load.leaving > 0 ? say(language, "calendar.timeLeaving", { minutes: ifAgreed }).words : "",
  };
}

/** The time of a meeting as it stands: a cancelled one has none left to fill. */
export function timeText(state: MeetingState, load: Load, language: Language = "en"): string {
  return state === "cancelled" ? say(language, "calendar.noneLeft").words : loadText(load, language);
}

/** What a choice of meetings says of each: "65 minutes left", "full" or "over by 120". */
export function roomText(load: Load): string {
  const { left, over } = capacityOf(load);
  if (over > 0) return `over by ${over}`;
  return left === 0 ? "full" : `${minuteText(left)} left`;
}

/** What is left once all that is asked for is there: "leaves 20 minutes", "leaves no time" or "then 20 minutes over". */
export function leavesText(load: Load): string {
  const { left, over } = capacityOf(load);
  if (over > 0) return `then ${minuteText(over)} over`;
  return `leaves ${left === 0 ? "no time" : minuteText(left)}`;
}

/** "1 minute", "45 minutes". */
export function minuteText(minutes: number, language: Language = "en"): string {
  return say(language, "calendar.minutes", { count: minutes }).words;
}
