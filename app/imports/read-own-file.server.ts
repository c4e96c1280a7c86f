import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { joinTables } from "#app/domain/own-sheet/join-tables.ts";
import { peopleLines } from "#app/domain/own-sheet/people-lines.ts";
import { MOST_ROWS } from "#app/domain/sheet/limits.ts";
import { CannotRead, tooLarge, tooLong } from "./cannot-read.ts";
import { kindOfOwnFile, wordsForOwnFile } from "./file-kind.ts";
import { htmlTables } from "./html-tables.ts";
import { MOST_CELL, MOST_FILE_BYTES, MOST_UNPACKED_BYTES } from "./limits.ts";
import { decodeText, textGrid } from "./own-text.ts";
import { ownWorkbook } from "./own-workbook.server.ts";
import { wordTables } from "./word-tables.server.ts";

const CALENDAR =
  "It is a calendar: bring it in under “Meetings from ModernGov or a calendar”, which tells what is here already.";

type Read = { ok: true; grids: OwnGrid[] } | { ok: false; problems: string[] };

/** So many sheets or tables are offered to choose from. */
const MOST_GRIDS = 40;
/** What a cell costs beside its letters. */
const CELL_COST = 4;

/**
 * Reads a workbook, a Word document, a CSV file, a web page or pasted text that was not made here: its sheets or tables
 * as grids. Whatever the bytes are it answers, within the caps of `limits.ts`; the name of the file decides nothing.
 */
export async function readOwnFile(bytes: Uint8Array): Promise<Read> {
  try {
    if (bytes.length > MOST_FILE_BYTES) throw new CannotRead("The file is larger than 5 MB.");
    const grids = (await gridsOf(bytes)).filter(({ rows }) => rows.length > 0).slice(0, MOST_GRIDS);
    requireBounded(grids);
    if (grids.length === 0) throw new CannotRead("There is no table in it, so there is nothing to bring in.");
    return { ok: true, grids };
  } catch (error) {
    if (error instanceof CannotRead)
      return { ok: false, problems: error.problems.map(({ words }) => wordsForOwnFile(words)) };
    throw error;
  }
}

async function gridsOf(bytes: Uint8Array): Promise<OwnGrid[]> {
  const kind = kindOfOwnFile(bytes);
  if (kind === "workbook") return ownWorkbook(bytes);
  if (kind === "document") return joinTables(wordTables(bytes));
  const text = decodeText(bytes);
  if (text.trim() === "") throw new CannotRead("The file is empty.");
  if (/<(?:table|tr)[\s>]/i.test(text.slice(0, MOST_FILE_BYTES)) && text.trimStart().startsWith("<"))
    return joinTables(htmlTables(text));
  if (/^\ufeff?\s{0,40}BEGIN:VCALENDAR/i.test(text.slice(0, 100))) throw new CannotRead(CALENDAR);
  return [peopleLines(text) ?? textGrid(text)];
}

/** A file may keep a long text once and say it in every cell, so what the cells say together is counted. */
function requireBounded(grids: readonly OwnGrid[]): void {
  let characters = 0;
  for (const { rows } of grids) {
    if (rows.length > 4 * MOST_ROWS)
      throw new CannotRead(
        `A sheet has more than ${(4 * MOST_ROWS).toLocaleString("en-GB")} rows. Bring in fewer at a time.`,
      );
    for (const [at, row] of rows.entries()) {
      for (const cell of row) {
        if (typeof cell !== "string") continue;
        if (cell.length > MOST_CELL) throw tooLong(at + 1);
        characters += cell.length + CELL_COST;
      }
    }
    if (characters > MOST_UNPACKED_BYTES) throw tooLarge();
  }
}
