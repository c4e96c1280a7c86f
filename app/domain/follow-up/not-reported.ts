import type { IsoDate } from "#app/domain/calendar.ts";
import { isOpenFollowUp } from "./state-sets.ts";
import type { FollowUpState } from "./states.ts";

/** What tells how long nothing has been heard of a follow-up. */
export type HeardFacts = {
  state: FollowUpState;
  /** The day it was said. */
  madeOn: IsoDate;
  /** The last day of a report or a response; null for never. */
  lastHeardOn: IsoDate | null;
};

/**
 * Whether an open follow-up that was made before the day was not reported on then
 * or since. It really happens: numbering begins again at every meeting, and an
 * action simply drops out of the minutes (a panel's October Action 11, never
 * heard of again).
 */
export function isNotReportedSince({ state, madeOn, lastHeardOn }: HeardFacts, day: IsoDate): boolean {
  return isOpenFollowUp(state) && madeOn < day && (lastHeardOn === null || lastHeardOn < day);
}

/** What is said where none is silent: everything was reported on only where something could have been. */
export function noneSilentText({ open, isSince }: { open: number; isSince: boolean }): string {
  if (open === 0) return "There is no open follow-up.";
  if (!isSince) return "No meeting has been held yet to count from: choose a date.";
  return "Every open follow-up that was made before then has been reported on.";
}

/** Those of its body's meetings at which nothing was reported of it, nor since; the latest first as given. */
export function silentMeetings<Meeting extends { bodyId: number; meetsOn: IsoDate }>(
  followUp: HeardFacts & { bodyId: number },
  held: readonly Meeting[],
): Meeting[] {
  return held.filter(({ bodyId, meetsOn }) => bodyId === followUp.bodyId && isNotReportedSince(followUp, meetsOn));
}
