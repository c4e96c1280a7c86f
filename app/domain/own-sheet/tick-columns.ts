import type { OwnColumn } from "./grid.ts";
import { readProgress } from "./progress.ts";

const TICK = /^(?:x|y|yes|✓|✔|√|•|●|\*|1|tick|true)$/i;
const MOST_HEADING = 24;
export const STATUS_OF_TICKS = "Status";

type Rows = readonly { cells: readonly string[] }[];

/** Columns of which each is a status to be ticked: “Done”, “Ongoing”, “Outstanding”. None where there are fewer than two. */
export function tickColumns(columns: readonly OwnColumn[], rows: Rows): OwnColumn[] {
  const found = columns.filter(({ at, heading, made }) => {
    if (made !== "column" || heading === "" || heading.length > MOST_HEADING) return false;
    if (readProgress(heading, { hasBlue: false }) === null) return false;
    return rows.every(({ cells }) => (cells[at] ?? "") === "" || TICK.test(cells[at] ?? ""));
  });
  return found.length >= 2 ? found : [];
}

/** What a row has ticked: the heading of that column; of several, all of them; nothing where none is. */
export function ticked(cells: readonly string[], columns: readonly OwnColumn[]): string {
  return columns
    .filter(({ at }) => (cells[at] ?? "") !== "")
    .map(({ heading }) => heading)
    .join(" / ");
}
