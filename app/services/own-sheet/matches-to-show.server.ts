import type { Match } from "#app/domain/own-sheet/matches.ts";
import type { PlannedRow } from "#app/domain/own-sheet/plan.ts";

/** As many different names, meetings and themes as one page shows of each. */
const MOST_SHOWN = 150;
const GROUPS = [
  { of: "meeting", words: "Meetings" },
  { of: "name", words: "People and offices" },
  { of: "theme", words: "Themes" },
] as const;

/** What the words of a table are taken to mean, each once with how many rows say it; those that are not sure come first. */
export function matchesToShow(rows: readonly PlannedRow[]) {
  const found = new Map<string, Match & { count: number }>();
  for (const match of rows.flatMap(({ matches }) => matches)) {
    const before = found.get(match.key);
    if (before) before.count += 1;
    else found.set(match.key, { ...match, count: 1 });
  }
  return GROUPS.flatMap(({ of, words }) => {
    const its = [...found.values()].filter(({ key }) => key.startsWith(`${of}:`));
    const order = ["like", "new", "words", "same"];
    const sorted = its.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || b.count - a.count);
    return its.length === 0
      ? []
      : [
          {
            words: words as string,
            matches: sorted.slice(0, MOST_SHOWN),
            more: Math.max(0, sorted.length - MOST_SHOWN),
          },
        ];
  });
}
