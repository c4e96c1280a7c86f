import { headingsOf, takenColumns, type SheetDefinition, type SheetName } from "./columns.ts";
import { FOLLOW_UPS_SHEET } from "./follow-ups-sheet.ts";
import { ITEMS_SHEET } from "./items-sheet.ts";
import { QUESTIONS_SHEET } from "./questions-sheet.ts";
import { THEMES_SHEET } from "./themes-sheet.ts";

/** The four sheets by name. */
export const SHEETS = {
  items: ITEMS_SHEET,
  themes: THEMES_SHEET,
  questions: QUESTIONS_SHEET,
  follow_ups: FOLLOW_UPS_SHEET,
} as const satisfies { [N in SheetName]: SheetDefinition & { name: N } };

export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

/**
 * Which of the four sheets these headings are of: the one that knows the most of
 * them and has all that it needs. Undefined where they are of none.
 */
export function sheetOfHeadings(headings: readonly string[]): SheetName | undefined {
  const [best] = SHEET_NAMES.map((name) => ({ name, known: knownOf(SHEETS[name], headings) }))
    .filter(({ name }) => takenColumns(SHEETS[name]).every(([, { heading }]) => headings.includes(heading)))
    .sort((a, b) => b.known - a.known);
  return best?.name;
}

function knownOf(sheet: SheetDefinition, headings: readonly string[]): number {
  const known = headingsOf(sheet);
  return headings.filter((heading) => known.includes(heading)).length;
}
