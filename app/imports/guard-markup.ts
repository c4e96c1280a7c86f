import { CannotRead, tooManyCells } from "./cannot-read.ts";
import { MOST_ATTRIBUTES, MOST_DEPTH, MOST_TAG } from "./limits.ts";

export const NO_SHEET = "The workbook holds no sheet that can be read. Download it again and make the change there.";
export const UNREADABLE =
  "The workbook is made in a way that cannot be read here. Open it in Excel, save it again and import that.";

/** Shorter than this, a tag cannot hold so many attributes that they matter. */
const SHORT_TAG = 5 * MOST_ATTRIBUTES;

/**
 * Goes over the tags of a part once, before any parser sees it: refuses one that is never closed or is longer than
 * any spreadsheet writes, one of very many attributes, tags very deep in one another, and more of them than a sheet
 * has. A parser may look through each of these again and again. `budget` is what all parts of the workbook may have.
 */
export function requireOrdinaryMarkup(xml: string, budget: { tags: number }): void {
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0;) {
    const end = xml.indexOf(">", at);
    if (end < 0) throw new CannotRead(NO_SHEET);
    const next = xml.indexOf("<", at + 1);
    if ((next >= 0 && next < end) || hasTooMuch(xml, at, end)) throw new CannotRead(UNREADABLE);
    if (xml[at + 1] === "/") depth--;
    else if (xml[end - 1] !== "/" && xml[at + 1] !== "?") depth++;
    if (depth > MOST_DEPTH) throw new CannotRead(UNREADABLE);
    if (--budget.tags < 0) throw tooManyCells();
    at = next;
  }
}

function hasTooMuch(xml: string, from: number, to: number): boolean {
  if (to - from <= SHORT_TAG) return false;
  return to - from > MOST_TAG || xml.slice(from, to).split("=").length > MOST_ATTRIBUTES + 1;
}
