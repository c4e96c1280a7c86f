import { linesOf } from "#app/domain/text.ts";
import { cellText, foldHeading, type OwnCell, type OwnGrid } from "./grid.ts";
import { datedColumns, headingRow, MOST_LISTED } from "./month-columns.ts";
import { readFormat, readItemKind } from "./small-words.ts";

const LEAST_COLUMNS = 3;
const MARK = /^(?:x|xx|y|yes|✓|✔|√|•|●|■|◆|\*|1|tick)$/i;
/** A mark that says a little more: what comes then. */
const MOST_SHORT = 24;
const BULLET = /^\s*(?:[•●▪◦*–-]|\(?\d{1,2}[.)])\s+/;
/** Columns of a tracker: what stands under its months is what was reported then. */
const TRACKER = /\b(?:recommendations?|actions?|resolutions?|owner|rag|due|deadline|progress)\b/;

export const MEETING_OF_COLUMN = "Meeting";
const MORE = "Notes";

type Dated = { at: number; words: string };

/**
 * A programme with a column for each month or meeting, as a list of one item a row: a mark says when the topic of its
 * row comes; words say what comes then, one a line. Null for any other grid.
 */
export function listedProgramme(grid: OwnGrid): OwnGrid | null {
  const { rows } = grid;
  const top = headingRow(grid, (row) => new Set(datedColumns(row).map(({ words }) => words)).size, LEAST_COLUMNS);
  const heading = rows[top];
  if (!heading) return null;
  const dated = datedColumns(heading);
  const others = heading
    .map((cell, at) => ({ at, heading: cellText(cell) }))
    .filter(({ at }) => !dated.some((one) => one.at === at));
  if (others.some((other) => TRACKER.test(foldHeading(other.heading)))) return null;
  const below = rows.slice(top + 1);
  const cells = below.flatMap((row) => dated.map(({ at }) => cellText(row[at]))).filter((text) => text !== "");
  if (cells.length === 0) return null;
  const marks = cells.filter((text) => MARK.test(text)).length;
  const short = cells.filter((text) => text.length <= MOST_SHORT && !/\d{3}/.test(text)).length;
  const isMarked = marks >= cells.length / 2 && short === cells.length;
  if (!isMarked && (marks > 0 || others.length > 2)) return null;
  if (cells.length + below.length > MOST_LISTED) return null;
  const made = isMarked ? byMark(below, dated, others) : byWords(below, dated, others);
  if (made.rows.length > MOST_LISTED) return null;
  const above = rows.slice(0, top);
  return {
    name: grid.name,
    rows: [...above, made.heading, ...made.rows.map(({ cells: own }) => own)],
    from: [...above.map((_, at) => at + 1), top + 1, ...made.rows.map(({ from }) => top + 2 + from)],
  };
}

type Made = { heading: OwnCell[]; rows: { from: number; cells: OwnCell[] }[] };
type Others = readonly { at: number; heading: string }[];

/** A row for each mark, beside what its topic says; a topic without any mark is a row without a meeting. */
function byMark(rows: OwnGrid["rows"], dated: readonly Dated[], others: Others): Made {
  const made = rows.flatMap((row, from) => {
    const own = others.map(({ at }) => row[at] ?? null);
    const marked = dated.filter(({ at }) => cellText(row[at]) !== "");
    if (marked.length === 0) return [{ from, cells: [...own, null, null] }];
    return marked.map(({ at, words }) => {
      const said = cellText(row[at]);
      return { from, cells: [...own, words, MARK.test(said) ? null : said] };
    });
  });
  return { heading: [...others.map(({ heading }) => heading), MEETING_OF_COLUMN, MORE], rows: made };
}

/** A row for each line of each cell, month by month; the heading of its row says its type or its theme. */
function byWords(rows: OwnGrid["rows"], dated: readonly Dated[], others: Others): Made {
  const made = dated.flatMap(({ at, words }) =>
    rows.flatMap((row, from) =>
      itemsIn(cellText(row[at])).map((title) => ({
        from,
        cells: [title, words, ...others.map((other) => row[other.at] ?? null)],
      })),
    ),
  );
  const said = (at: number) => rows.map((row) => cellText(row[at])).filter((text) => text !== "");
  const headings = others.map(({ at, heading }) => heading || typeOrTheme(said(at)));
  return { heading: ["Item", MEETING_OF_COLUMN, ...headings], rows: made };
}

function typeOrTheme(cells: readonly string[]): string {
  const isType = cells.some((text) => readItemKind(text) !== null || readFormat(text) !== null);
  return isType ? "Type" : "Theme";
}

/** The items of a cell: one a line, without its bullets. */
function itemsIn(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "" && !MARK.test(line));
}
