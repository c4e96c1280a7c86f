/** Members differ where the highest total is this part of all the points above the lowest. */
const DIFFER_TENTHS = 4;
/** And are close where it is no more than this. */
const CLOSE_TENTHS = 2;

/** Nobody's own total can be read off what so many others gave together. */
export const FEWEST_OTHERS = 2;

/** How far the scorers are apart on one theme; `totals` holds each scorer's whole total, in any order. */
export type Spread = {
  scorers: number;
  lowest: number;
  highest: number;
  mean: number;
  words: string;
  differ: boolean;
};

/** The spread of the totals out of `most` points; null where nobody has scored the theme whole. */
export function spreadOf(totals: readonly number[], most: number): Spread | null {
  if (totals.length === 0) return null;
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)];
  const tenths = most === 0 ? 0 : ((highest - lowest) * 10) / most;
  const mean = meanOf(totals);
  return { scorers: totals.length, lowest, highest, mean, ...wordsFor(totals.length, tenths) };
}

/** The mean of whole totals; not rounded. */
export function meanOf(totals: readonly number[]): number {
  return totals.reduce((sum, total) => sum + total, 0) / totals.length;
}

/** "6.5", "8": a mean as it is shown. */
export function meanText(mean: number): string {
  return String(Math.round(mean * 10) / 10);
}

/** "6 to 9", or "8" where all gave the same. */
export function rangeText({ lowest, highest }: Pick<Spread, "lowest" | "highest">): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

/** How many scorers gave each total, from 0 to the most. */
export function countsOf(totals: readonly number[], most: number): number[] {
  return Array.from({ length: most + 1 }, (_, total) => totals.filter((given) => given === total).length);
}

/**
 * Whether this reader is shown what the panel gave together. A scorer sees it
 * once they have scored the theme, so that nobody follows the others, or
 * when the round is closed; officers and chairs at any time. Never while it
 * would give away what one person gave.
 */
export function seesSpread(asked: { scorers: number; mine: boolean; closed: boolean; runsTheRound: boolean }): boolean {
  if (!asked.mine && !asked.closed && !asked.runsTheRound) return false;
  return asked.scorers - (asked.mine ? 1 : 0) >= FEWEST_OTHERS;
}

function wordsFor(scorers: number, tenths: number): { words: string; differ: boolean } {
  if (scorers === 1) return { words: "One scorer so far", differ: false };
  if (tenths >= DIFFER_TENTHS) return { words: "Members differ", differ: true };
  if (tenths === 0) return { words: "All the same", differ: false };
  return { words: tenths <= CLOSE_TENTHS ? "Close together" : "Some difference", differ: false };
}
