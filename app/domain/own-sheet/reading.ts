import { dateText, isIsoDate } from "#app/domain/calendar.ts";
import { guessColumns, type ColumnGuess } from "./guess-columns.ts";
import { guessKinds } from "./guess-kind.ts";
import { rowsOf, type OwnColumn, type OwnGrid } from "./grid.ts";
import { OWN_KIND_LIST, type OwnKind } from "./kinds.ts";
import { layOut, type OwnTable } from "./lay-out.ts";
import { startYearOfTitles } from "./title-year.ts";

/** What is shown of a sheet while its columns are chosen: the sheet as it was understood, without its rows. */
export type OwnReading = {
  name: string;
  titles: readonly string[];
  headingsAt: number | null;
  count: number;
  left: OwnTable["left"];
  /** Its first rows, to point at the headings among them. */
  top: readonly { number: number; words: string }[];
  columns: readonly (OwnColumn & { samples: readonly string[] })[];
  /** The most likely kind first. */
  kinds: readonly OwnKind[];
  guesses: Readonly<Record<OwnKind, readonly ColumnGuess[]>>;
  startYear: number | null;
};

const SAMPLES = 3;
const TOP_ROWS = 12;
const MOST_SHOWN = 120;

/** How a sheet is understood; `headingsRow` is the row that the officer points at, null for none, left out to be found. */
export function readingOf(grid: OwnGrid, fileName: string, headingsRow?: number | null): OwnReading {
  const table = layOut(grid, headingsRow);
  const kinds = guessKinds(table, fileName).map(({ kind }) => kind);
  return {
    name: table.name,
    titles: table.titles.slice(0, 10),
    headingsAt: table.headingsAt,
    count: table.rows.length,
    left: table.left,
    top: rowsOf({ name: "", rows: grid.rows.slice(0, TOP_ROWS) }).map(({ number, cells }) => ({
      number,
      words: [...new Set(cells.filter(Boolean))].join(" · ").slice(0, MOST_SHOWN),
    })),
    columns: table.columns.map((column) => ({ ...column, samples: samplesOf(table, column.at) })),
    kinds,
    guesses: guessesOf(table),
    startYear: startYearOfTitles([...table.titles, fileName]),
  };
}

function guessesOf(table: OwnTable): OwnReading["guesses"] {
  const guesses = OWN_KIND_LIST.map((kind) => [kind, guessColumns(table, kind)] as const);
  return Object.fromEntries(guesses) as Record<OwnKind, ColumnGuess[]>;
}

/** Three different things that the column says. */
function samplesOf({ rows }: OwnTable, at: number): string[] {
  const said = new Set<string>();
  for (const { cells } of rows) {
    const text = cells[at] ?? "";
    if (isIsoDate(text)) said.add(dateText(text));
    else if (text !== "") said.add(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
    if (said.size === SAMPLES) break;
  }
  return [...said];
}
