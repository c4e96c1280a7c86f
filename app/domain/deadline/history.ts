import { KNOWN_YEARS } from "./bank-holidays.ts";
import type { ClockMeeting } from "./evidence.ts";
import { isOpenDeadline, type DeadlineStatus } from "./status.ts";

/** Whether a meeting starts deadlines at all: not where it was cancelled, nor before the known calendar. */
export function hasDeadlines({ state, meetsOn }: ClockMeeting): boolean {
  return state !== "cancelled" && Number(meetsOn.slice(0, 4)) >= KNOWN_YEARS.first;
}

/**
 * Whether a deadline of a meeting that was entered as held is told, though nothing was ever due here: where it was kept,
 * still can be, or somebody recorded how it ended.
 */
export function isTold({ result, standing }: { result: object | null; standing: DeadlineStatus }): boolean {
  return result !== null || standing.code === "met" || isOpenDeadline(standing);
}
