import type { ChosenPlace } from "./states.ts";
import { meanOf } from "./spread.ts";

/** A theme in a round, as far as its place is concerned. `totals` are the scorers' whole totals. */
export type Placeable = {
  id: number;
  minutesNeeded: number;
  totals: readonly number[];
  place: ChosenPlace | null;
  urgentBecause: string | null;
};

/** Points at or above which a theme is in, and the minutes the year has for those that are. */
export type Line = { cutOff: number | null; minutesAvailable: number };

/** The order in which themes are taken: urgent first, then by mean total, those not scored last. */
export function inOrder<T extends Placeable>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => urgency(b) - urgency(a) || points(b) - points(a) || a.id - b.id);
}

/**
 * What scores suggest for each theme: in the programme at the cut-off or above
 * while the minutes last, in reserve when they are gone, not this year below it;
 * null where nobody has scored it. An urgent theme is in whatever its score, and
 * takes its minutes before the others.
 */
export function suggestPlaces(
  entries: readonly Placeable[],
  { cutOff, minutesAvailable }: Line,
): Map<number, ChosenPlace | null> {
  const suggested = new Map<number, ChosenPlace | null>();
  let left = minutesAvailable;
  let full = false;
  for (const entry of inOrder(entries)) {
    if (entry.urgentBecause !== null) {
      left -= entry.minutesNeeded;
      suggested.set(entry.id, "above");
      continue;
    }
    if (entry.totals.length === 0) {
      suggested.set(entry.id, null);
      continue;
    }
    if (cutOff !== null && meanOf(entry.totals) < cutOff) {
      suggested.set(entry.id, "below");
      continue;
    }
    full = full || entry.minutesNeeded > left;
    if (!full) left -= entry.minutesNeeded;
    suggested.set(entry.id, full ? "reserve" : "above");
  }
  return suggested;
}

/** Whether a place goes against what the scores suggest, and so needs a reason. */
export function goesAgainstScore(place: ChosenPlace, suggested: ChosenPlace | null): boolean {
  return place !== suggested;
}

/** A theme with where it stands in the end: where somebody placed it, or else where its score suggests. */
export type Placed<T> = T & {
  suggested: ChosenPlace | null;
  stands: ChosenPlace | null;
  /** "override" where it stands against its score. */
  how: "suggested" | "confirmed" | "override" | "urgent";
};

/** Every theme with its place, in order. */
export function placeAll<T extends Placeable>(entries: readonly T[], line: Line): Placed<T>[] {
  const suggested = suggestPlaces(entries, line);
  return inOrder(entries).map((entry) => {
    const suggests = suggested.get(entry.id) ?? null;
    return {
      ...entry,
      suggested: suggests,
      stands: entry.place ?? suggests,
      how: howPlaced(entry, suggests),
    };
  });
}

/** The minutes that the themes standing in the programme need, and how many they are. */
export function loadAbove(placed: readonly Placed<Placeable>[]): { themes: number; minutes: number } {
  const above = placed.filter((entry) => entry.stands === "above");
  return { themes: above.length, minutes: above.reduce((sum, entry) => sum + entry.minutesNeeded, 0) };
}

/** For each cut-off from the most points down: how many themes would be at it or above, and their minutes. */
export function cutOffSteps(
  entries: readonly Placeable[],
  most: number,
): { cutOff: number; themes: number; minutes: number }[] {
  return Array.from({ length: most + 1 }, (_, step) => most - step).map((cutOff) => {
    const at = entries.filter(
      (entry) => entry.urgentBecause !== null || (entry.totals.length > 0 && meanOf(entry.totals) >= cutOff),
    );
    return { cutOff, themes: at.length, minutes: at.reduce((sum, entry) => sum + entry.minutesNeeded, 0) };
  });
}

function howPlaced(entry: Placeable, suggested: ChosenPlace | null): Placed<Placeable>["how"] {
  if (entry.urgentBecause !== null) return "urgent";
  if (entry.place === null) return "suggested";
  return goesAgainstScore(entry.place, suggested) ? "override" : "confirmed";
}

function urgency(entry: Placeable): number {
  return entry.urgentBecause === null ? 0 : 1;
}

function points(entry: Placeable): number {
  return entry.totals.length === 0 ? -1 : meanOf(entry.totals);
}
