import type { Paper } from "./papers.ts";
import type { AgendaState } from "./states.ts";

/** The chair is not asked any more: the agenda is agreed, or has gone out. */
export const PAST_THE_CHAIR = ["agreed", "published"] as const satisfies readonly AgendaState[];

/** The report is to come. Whether one is owed depends on the kind of item as well: `isPaperOwed`. */
export const PAPERS_TO_COME = ["expected", "to_follow"] as const satisfies readonly Paper[];

/** Whether the agenda no longer waits to be agreed. */
export function isPastTheChair(state: AgendaState): boolean {
  return (PAST_THE_CHAIR as readonly AgendaState[]).includes(state);
}
