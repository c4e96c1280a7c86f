import { columnNumber, guardSheet } from "./guard-sheet.ts";
import { MOST_COLUMNS } from "./limits.ts";

type Area = { top: number; left: number; bottom: number; right: number };

/** What the markup of a worksheet says beside its values: merged areas, cells in error, and days shown as months. Places are "row,column". */
export type SheetMarkup = { merged: readonly Area[]; errors: ReadonlySet<string>; months: ReadonlySet<string> };

const MERGED = /<mergeCell\s[^<>]{0,60}?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;
const MOST_MERGED = 20_000;
const CELL = /<c\s([^<>]*)>/g;
/** Built into Excel: “mmm-yy”. */
const MONTH_FORMAT = 17;

/** Goes over a worksheet as the strict reader does, and takes formulae and errors as they are. */
export function looseCells(xml: string, styles: string): SheetMarkup {
  const odd = guardSheet(xml);
  return {
    merged: mergedIn(xml),
    errors: new Set(odd.filter(({ what }) => what === "error").map(({ row, column }) => `${row},${column}`)),
    months: monthCells(xml, monthStyles(styles)),
  };
}

function mergedIn(xml: string): Area[] {
  const found: Area[] = [];
  for (const [, left = "", top, right = "", bottom] of xml.matchAll(MERGED)) {
    if (found.length >= MOST_MERGED) break;
    found.push({
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: Math.min(columnNumber(right), columnNumber(left) + MOST_COLUMNS),
    });
  }
  return found;
}

function monthCells(xml: string, styles: ReadonlySet<string>): Set<string> {
  const places = new Set<string>();
  if (styles.size === 0) return places;
  for (const [, attributes = ""] of xml.matchAll(CELL)) {
    const style = /(?:^|\s)s\s*=\s*["'](\d{1,5})["']/.exec(attributes)?.[1] ?? "";
    if (!styles.has(style)) continue;
    const [, letters = "", row = ""] = /(?:^|\s)r\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/.exec(attributes) ?? [];
    places.add(`${row},${columnNumber(letters)}`);
  }
  return places;
}

/** The numbers of the styles that show a month and its year, and no day. */
function monthStyles(styles: string): Set<string> {
  const formats = new Set([MONTH_FORMAT]);
  for (const [tag] of styles.matchAll(/<numFmt\s[^<>]*>/g)) {
    const code = /formatCode\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]?.toLowerCase() ?? "";
    const shown = code.replace(/\[[^\]]*\]|&quot;.*?&quot;|\\./g, "");
    const id = Number(/numFmtId\s*=\s*["'](\d{1,6})["']/.exec(tag)?.[1]);
    if (/m/.test(shown) && /y/.test(shown) && !/[dhs]/.test(shown)) formats.add(id);
  }
  const from = styles.indexOf("<cellXfs");
  const used = from < 0 ? "" : styles.slice(from, styles.indexOf("</cellXfs>", from));
  const found = new Set<string>();
  for (const [index, [tag]] of [...used.matchAll(/<xf\s[^<>]*>/g)].entries())
    if (formats.has(Number(/numFmtId\s*=\s*["'](\d{1,6})["']/.exec(tag)?.[1]))) found.add(String(index));
  return found;
}
