import { dayWords, type IsoDate } from "#app/domain/calendar.ts";
import { loadWords } from "./minutes-planned.ts";
import type { HowPlaced } from "./place.ts";

/** What a change of place came to, for one sentence on the next page. Minutes. */
export type PlaceDone = {
  title: string;
  how: HowPlaced["how"];
  variation: string | null;
  placed: { toDay: IsoDate | null; planned: number; available: number } | null;
};

/** "Flood readiness moved to 13 October 2026. 105 of 150 minutes planned, 45 left." */
export function placedWords(done: PlaceDone, gone: "not scheduled" | "withdrawn" = "not scheduled"): string {
  if (!done.placed) {
    return done.variation
      ? `${done.variation} asks the chair to decide. ${done.title} stays where it is until then.`
      : `${done.title} waits for a meeting.`;
  }
  const { toDay, ...load } = done.placed;
  const what = toDay
    ? `${done.title} moved to ${dayWords(toDay)}. ${loadWords(load)}.`
    : `${done.title} is now ${gone}.`;
  return done.variation ? `${what} ${done.variation} records it under the delegation.` : what;
}

/** What the officer is told before the change: who decides on it. */
export const HOW_WORDS = {
  at_once: "",
  variation: "The programme has been approved, so the chair is asked first. Nothing moves until then.",
  delegated: "The programme has been approved. This is made at once under the delegation in force, and recorded.",
} as const satisfies Record<HowPlaced["how"], string>;
