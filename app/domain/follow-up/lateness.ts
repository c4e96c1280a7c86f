import { OPEN_SEARCH, type ChaseReason } from "./chase.ts";
import type { FollowUpStanding } from "./overdue.ts";

/** How a follow-up is late, by two words that are the same in every place: what was to be done, or what was to be said. */
export const LATENESS = {
  work: { words: "work late", reason: "work_late", isLate: (standing: FollowUpStanding) => standing.late !== null },
  reply: {
    words: "reply late",
    reason: "reply_late",
    isLate: (standing: FollowUpStanding) => standing.responseLate !== null,
  },
} as const satisfies Record<
  string,
  { words: string; reason: ChaseReason; isLate: (standing: FollowUpStanding) => boolean }
>;
export type Lateness = keyof typeof LATENESS;
export const LATENESS_LIST = Object.keys(LATENESS) as Lateness[];

/** A number in words, with the list that it is the length of. */
export type Counted = { words: string; href: string };

/** How many of these are late in the one way or the other; one may be both. */
export function countLate(standings: readonly FollowUpStanding[]): Record<Lateness, number> {
  const counted = (lateness: Lateness) => standings.filter(LATENESS[lateness].isLate).length;
  return { work: counted("work"), reply: counted("reply") };
}

/** "4 work late" with its list; `among` is what else the list is asked for. */
export function lateCount(lateness: Lateness, count: number, among: Record<string, string> = {}): Counted {
  const { words, reason } = LATENESS[lateness];
  return {
    words: `${count.toLocaleString("en-GB")} ${words}`,
    href: `/follow-ups?${new URLSearchParams({ ...among, chase: reason })}`,
  };
}

/** "4 work late", "1 reply late", only what there is of, each with its list. */
export function lateCounts(late: Record<Lateness, number>, among?: Record<string, string>): Counted[] {
  return LATENESS_LIST.filter((lateness) => late[lateness] > 0).map((lateness) =>
    lateCount(lateness, late[lateness], among),
  );
}

/** "38 open", "4 work late", "1 reply late" of open follow-ups, each with its list. */
export function openAndLate(standings: readonly FollowUpStanding[], among: Record<string, string> = {}): Counted[] {
  return openAndLateCounts(standings.length, countLate(standings), among);
}

/** The same of follow-ups that were counted. */
export function openAndLateCounts(
  open: number,
  late: Record<Lateness, number>,
  among: Record<string, string> = {},
): Counted[] {
  const where = new URLSearchParams(among).toString();
  const href = `/follow-ups?${where ? `${where}&` : ""}${OPEN_SEARCH}`;
  return [{ words: `${open.toLocaleString("en-GB")} open`, href }, ...lateCounts(late, among)];
}
