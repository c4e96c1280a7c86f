import { mostOf, type Criterion } from "./schemes.ts";
import type { Placeable, Placed } from "./places.ts";
import { countsOf, seesSpread, spreadOf } from "./spread.ts";
import type { ChosenPlace } from "./states.ts";

type Entry = Placed<
  Placeable & {
    themeId: number;
    title: string;
    seen: number;
    reasonWords: string | null;
    placedByName: string | null;
    placedAt: string | null;
    version: number;
  }
>;

type Asked = {
  own: readonly { entryId: number; criterionId: number; points: number }[];
  criteria: readonly (Criterion & { id: number })[];
  closed: boolean;
  runs: boolean;
};

/**
 * The rows of a round as one reader sees them: their own points, the panel's
 * spread where they may see it, and the place. While the round is open, a theme
 * that they have not scored stands under "to_score", so that no place and no order
 * leads them.
 */
export function rowsSeen(placed: readonly Entry[], asked: Asked) {
  const most = mostOf(asked.criteria);
  return placed
    .filter((entry) => entry.seen === 1)
    .map((entry) => {
      const points = asked.criteria.map((criterion) => pointsOf(asked.own, entry.id, criterion.id));
      const scored = points.filter((given) => given !== null);
      const mine = scored.length === points.length;
      const sees = seesSpread({ scorers: entry.totals.length, mine, ...viewOf(asked) });
      const spread = sees ? spreadOf(entry.totals, most) : null;
      const free = mine || asked.closed || asked.runs || entry.place !== null;
      return {
        id: entry.id,
        themeId: entry.themeId,
        title: entry.title,
        minutesNeeded: entry.minutesNeeded,
        version: entry.version,
        points,
        myTotal: mine ? scored.reduce((sum, given) => sum + given, 0) : null,
        myBegun: scored.length > 0,
        scorers: entry.totals.length,
        spread: spread && { ...spread, counts: countsOf(entry.totals, most) },
        suggested: free ? entry.suggested : null,
        stands: groupOf(free, entry.stands),
        how: free ? entry.how : ("suggested" as const),
        urgentBecause: entry.urgentBecause,
        reasonWords: entry.reasonWords,
        placedByName: entry.placedByName,
        placedAt: entry.placedAt,
      };
    });
}

/** The groups a round's table has, in order. */
export const ROW_GROUPS = {
  above: "In the programme",
  reserve: "In reserve",
  below: "Not this year",
  not_scored: "Not scored by anybody yet",
  to_score: "For you to score",
} as const;

export type RowGroup = keyof typeof ROW_GROUPS;
export const ROW_GROUP_LIST = Object.keys(ROW_GROUPS) as RowGroup[];

function groupOf(free: boolean, stands: ChosenPlace | null): RowGroup {
  if (!free) return "to_score";
  return stands ?? "not_scored";
}

function viewOf({ closed, runs }: Asked) {
  return { closed, runsTheRound: runs };
}

function pointsOf(own: Asked["own"], entryId: number, criterionId: number): number | null {
  return own.find((score) => score.entryId === entryId && score.criterionId === criterionId)?.points ?? null;
}
