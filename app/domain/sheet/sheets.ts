import { headingsOf, takenColumns, type SheetDefinition } from "./columns.ts";
import { FOLLOW_UPS_SHEET } from "./follow-ups-sheet.ts";
import { ITEMS_SHEET } from "./items-sheet.ts";
import { SHEET_KINDS, type SheetKind } from "./kinds.ts";
import { QUESTIONS_SHEET } from "./questions-sheet.ts";
import { THEMES_SHEET } from "./themes-sheet.ts";

/** The four sheets by kind. */
export const SHEETS = {
  items: ITEMS_SHEET,
  themes: THEMES_SHEET,
  questions: QUESTIONS_SHEET,
  follow_ups: FOLLOW_UPS_SHEET,
} as const satisfies { [K in SheetKind]: SheetDefinition & { kind: K } };

/**
 * Which of the four sheets these headings are of: the one that knows the most of
 * them and has all that it needs. Undefined where they are of none.
 */
export function sheetOfHeadings(headings: readonly string[]): SheetKind | undefined {
  const [best] = SHEET_KINDS.map((kind) => ({ kind, known: knownOf(SHEETS[kind], headings) }))
    .filter(({ kind }) => takenColumns(SHEETS[kind]).every(([, { heading }]) => headings.includes(heading)))
    .sort((a, b) => b.known - a.known);
  return best?.kind;
}

function knownOf(sheet: SheetDefinition, headings: readonly string[]): number {
  const known = headingsOf(sheet);
  return headings.filter((heading) => known.includes(heading)).length;
}
