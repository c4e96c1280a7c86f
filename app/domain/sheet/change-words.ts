import { dateText } from "#app/domain/calendar.ts";
import type { SheetColumn, SheetValue } from "./columns.ts";

const MOST = 100;
/** How many characters before the first difference are shown, so that it can be found. */
const LEAD_IN = 20;

/** What a change does to a column: "Minutes: 30 to 45". */
export function changeText(column: SheetColumn, from: SheetValue, to: SheetValue): string {
  const [before, after] = bothText(column, from, to);
  return `${column.heading}: ${before} to ${after}`;
}

/** What a file says against what is there: "Minutes: the file says 45, it now says 30". */
export function againstText(column: SheetColumn, file: SheetValue, present: SheetValue): string {
  const [said, now] = bothText(column, file, present);
  return `${column.heading}: the file says ${said}, it now says ${now}`;
}

/** A value under its column's heading: "Minutes: 30". */
export function valueText(column: SheetColumn, value: SheetValue): string {
  return `${column.heading}: ${inWords(column, value, 0)}`;
}

/** Two values, each cut so that where they differ is in sight. */
function bothText(column: SheetColumn, one: SheetValue, other: SheetValue): [string, string] {
  const start = column.type === "text" ? differAt(String(one ?? ""), String(other ?? "")) - LEAD_IN : 0;
  return [inWords(column, one, start), inWords(column, other, start)];
}

function inWords(column: SheetColumn, value: SheetValue, start: number): string {
  if (value === null || value === "") return "nothing";
  if (column.type === "one_of") return column.words[String(value)] ?? String(value);
  if (column.type === "date") return dateText(String(value));
  if (column.type === "number") return String(value);
  return `“${cut(String(value), start)}”`;
}

function cut(text: string, start: number): string {
  if (text.length <= MOST) return text;
  const from = Math.min(Math.max(0, start), text.length - MOST + LEAD_IN);
  const part = text.slice(from, from + MOST);
  return `${from > 0 ? "…" : ""}${part}${from + MOST < text.length ? "…" : ""}`;
}

function differAt(one: string, other: string): number {
  const least = Math.min(one.length, other.length);
  for (let at = 0; at < least; at++) if (one[at] !== other[at]) return at;
  return least;
}
