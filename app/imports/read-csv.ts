import Papa from "papaparse";
import { unescapeFormula } from "#app/domain/sheet/formulae.ts";
import { MOST_ROWS } from "#app/domain/sheet/limits.ts";
import { CannotRead, tooManyCells } from "./cannot-read.ts";
import { MOST_DELIMITERS } from "./limits.ts";

/** Commas; semicolons where Excel is set to another country; tabs in its "Unicode text". */
const DELIMITERS = [",", ";", "\t"] as const;

/** The rows of a CSV file as text, its first row the headings. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decode(bytes);
  const delimiter = delimiterOf(text);
  if (text.split(delimiter, MOST_DELIMITERS + 1).length > MOST_DELIMITERS) throw tooManyCells();
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS + 2 });
  const [quotes] = parsed.errors.filter(({ type }) => type === "Quotes");
  if (quotes)
    throw new CannotRead("A quotation mark is opened and not closed, or closed too early", (quotes.row ?? 0) + 1);
  return parsed.data.map((row) => row.map(unescapeFormula));
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const row = text.slice(0, nul).split("\n").length;
    throw new CannotRead("The file holds a NUL byte, which no CSV file has. It may be damaged", row);
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    const good = new TextDecoder("utf-8").decode(bytes);
    const row = good.slice(0, good.indexOf("\ufffd")).split("\n").length;
    throw new CannotRead(
      "The file is not in UTF-8, so letters such as é and £ would be read wrongly. In Excel choose Save as, “CSV UTF-8”, and import that",
      row,
    );
  }
}

function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ",";
}
