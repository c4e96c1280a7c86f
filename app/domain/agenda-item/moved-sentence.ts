import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { loadText, type Load } from "./minutes-planned.ts";
import type { HowMoved } from "./how-moved.ts";

/** What a move came to, for one sentence on the next page. Minutes. */
export type MoveDone = {
  title: string;
  how: HowMoved["how"];
  variation: string | null;
  moved: (Load & { toDay: IsoDate | null }) | null;
};

/** "Flood readiness moved to 13 October 2026. 105 of 150 minutes planned, 45 left." */
export function movedSentence(done: MoveDone, gone: "not scheduled" | "withdrawn" = "not scheduled"): string {
  if (!done.moved) {
    if (done.how === "delegated")
      return `${done.title} waits for a meeting. ${done.variation} records it under the delegation.`;
    return done.variation
      ? `${done.variation} asks the chair to decide. ${done.title} stays where it is until then.`
      : `${done.title} waits for a meeting.`;
  }
  const { toDay, ...load } = done.moved;
  const what = toDay
    ? `${done.title} moved to ${dateText(toDay)}. ${loadText(load)}.`
    : `${done.title} is now ${gone}.`;
  return done.variation ? `${what} ${done.variation} records it under the delegation.` : what;
}

/** What was done with ticked items: "3 items have been moved." or "2 changes wait for the chair." or both. */
export function movedInBulkSentence(done: number, waiting: number, word: "moved" | "deferred"): string {
  const made = done - waiting;
  const sentences = [
    ...(made > 0 ? [made === 1 ? `1 item has been ${word}.` : `${made} items have been ${word}.`] : []),
    ...(waiting > 0
      ? [waiting === 1 ? "1 change waits for the chair." : `${waiting} changes wait for the chair.`]
      : []),
  ];
  return sentences.join(" ");
}

/** What the officer is told before the change: who decides on it. */
export const HOW_MOVED_TEXT = {
  at_once: "",
  variation: "The programme has been approved, so the chair is asked first. Nothing moves until then.",
  delegated: "The programme has been approved. This is made at once under the delegation in force, and recorded.",
} as const satisfies Record<HowMoved["how"], string>;
