import { kindsOfCell } from "./cell-kinds.ts";
import { differentTexts } from "./grid.ts";
import { foldText } from "#app/domain/text.ts";

/** A row that says something of all rows beneath it: a meeting, or a part of the list. */
export type Section = { holds: "day" | "words"; text: string };

const MOST_SECTION = 160;
const TOTAL = /^(?:(?:grand |sub ?-?)?totals?|sum|count|average|no\.? of items|number of (?:items|actions|rows))\b/;
const NAMES_MEETING = /\b(?:meeting|committee|panel|session|board)\b/;
const NAMES_PART =
  /\b(?:standing|regular|annual|unallocated|unscheduled|to be (?:scheduled|allocated|confirmed|programmed|arranged)|not yet scheduled|future|long ?list|short ?list|reserve|completed|complete|closed|open|outstanding|ongoing|new|previous|carried forward|actions|recommendations|items|reviews|task (?:and finish )?groups?|briefings?|part (?:i|ii|1|2|a|b)|section|theme|priority|priorities|members|officers|questions)\b/;

/** Whether the row only counts what is above it. */
export function isTotal(cells: readonly string[]): boolean {
  const [first = ""] = cells.filter((text) => text !== "");
  if (!TOTAL.test(foldText(first.slice(0, MOST_SECTION)))) return false;
  return cells.every((text) => text === "" || text === first || /^[\d,.£%\s-]+$/.test(text.slice(0, 40)));
}

/**
 * What the row says of those beneath it; null for a row of its own. One text over the whole width of a table, or one
 * alone that says a meeting, a date or a part: a title alone in its own column is an item that says no more.
 */
export function sectionOf(cells: readonly string[], wording: number): Section | null {
  const [text, ...more] = differentTexts(cells);
  if (!text || more.length > 0 || text.length > MOST_SECTION || cells.length < 2) return null;
  const filled = cells.filter((one) => one !== "").length;
  const folded = foldText(text);
  const days = isDaySection(text, folded);
  const isMerged = filled >= Math.max(2, Math.ceil(cells.length * 0.6));
  const isAlone = filled === 1 && (days || looksLikeAPart(text, folded)) && (days || isAway(cells, wording, text));
  if (!isMerged && !isAlone) return null;
  return { holds: days ? "day" : "words", text };
}

function isDaySection(text: string, folded: string): boolean {
  if (kindsOfCell(text).includes("day") || ONLY_PERIOD.test(folded)) return true;
  return text.length <= 100 && HAS_DAY.test(folded) && !ONLY_SAID.test(folded);
}

/** Whether a title above a table says the meeting that all its rows are of. */
export function isMeetingTitle(text: string): boolean {
  const folded = foldText(text.slice(0, MOST_SECTION));
  if (ONLY_SAID.test(folded)) return false;
  return (
    (NAMES_MEETING.test(folded) && HAS_DAY.test(folded)) ||
    (DAY_FIRST.test(folded) && kindsOfCell(text).includes("day"))
  );
}

const DAY_FIRST = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)?[ /.]/;

const ONLY_SAID = /\b(?:updated?|as at|as of|version|printed|correct|amended|revised|draft of|last)\b/;
const ONLY_PERIOD =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q(?:uarter )?[1-4])(?: (?:20)?\d\d(?:[/ ]\d\d)?)?)$/;
const HAS_DAY =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter) 20\d\d|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2}/;

function looksLikeAPart(text: string, folded: string): boolean {
  if (NAMES_PART.test(folded) && text.length <= 60) return true;
  return text.length <= 60 && (text.endsWith(":") || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)));
}

/** Not in the column of the titles, unless it is written like a heading. */
function isAway(cells: readonly string[], wording: number, text: string): boolean {
  const at = cells.findIndex((one) => one !== "");
  return at !== wording || text.endsWith(":") || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) || at === 0;
}
