import { CHECK_HEADING, headingsOf, REFERENCE_HEADING, takenColumns, type SheetDefinition } from "./columns.ts";
import { shorten } from "#app/domain/text.ts";
import type { SheetProblem } from "./problem.ts";

/** What is wrong with a file's headings: one that the sheet does not know, one that is there twice, one that is missing. */
export function headingProblems(sheet: SheetDefinition, headings: readonly string[]): SheetProblem[] {
  const known = headingsOf(sheet);
  const unknown = headings.filter((heading) => heading !== "" && !known.includes(heading));
  const twice = headings.filter((heading, index) => heading !== "" && headings.indexOf(heading) < index);
  const needed = [REFERENCE_HEADING, ...takenColumns(sheet).map(([, { heading }]) => heading), CHECK_HEADING];
  const missing = needed.filter((heading) => !headings.includes(heading));
  return [
    ...unknown.map((heading) => ({
      row: 1,
      column: shorten(heading),
      words: `The column “${shorten(heading)}” is not one of the sheet of ${sheet.noun[1]}. Remove it and import the file again`,
    })),
    ...[...new Set(twice)].map((heading) => ({
      row: 1,
      column: heading,
      words: `The column “${heading}” appears twice. Remove one of them`,
    })),
    ...missing.map((heading) => ({
      row: 1,
      column: heading,
      words: `The column “${heading}” is missing. Put it back, or download the sheet again`,
    })),
  ];
}
