import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import writeExcelFile from "write-excel-file/node";
import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";

/** One sheet as an officer might have it, with what should be understood of it, worked out by hand. */
export type OwnSheetCase = {
  name: string;
  fileName: string;
  bytes: () => Promise<Uint8Array>;
  /** Which of its sheets is meant, where it has several. */
  sheet?: number;
  kind: OwnKind;
  /** The field of each of its columns, in their order; null for one that is left out. */
  columns: readonly (string | null)[];
  /** The fields of its rows: words, or what they come to (`on:` a day, `is:` a state, `names:` several). */
  rows: readonly Readonly<Record<string, string>>[];
  /** Scores by heading, of the first row. */
  scores?: Readonly<Record<string, number>>;
};

/** A cell of a workbook: words, a number, a day, or one that reaches over others. */
export type MadeCell =
  string | number | null | { day: string; shown?: string } | { value: string; span?: number; down?: number };

/** A workbook with these sheets, as Excel writes one. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([name, rows]) => ({
    sheet: name,
    data: rows.map((row) => row.map(excelCell)),
  }));
  return new Uint8Array(await writeExcelFile(data as never).toBuffer());
}

function excelCell(cell: MadeCell) {
  if (cell === null) return null;
  if (typeof cell === "string") return { value: cell };
  if (typeof cell === "number") return { value: cell, type: Number };
  if ("day" in cell)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: cell.shown ?? "dd/mm/yyyy" };
  return { value: cell.value, columnSpan: cell.span, rowSpan: cell.down };
}

/** A piece of a Word document: words in a line of their own, or a table. A cell may reach over others. */
export type MadePart = string | readonly (readonly (string | { text: string; span?: number; down?: number })[])[];

/** A Word document of these parts. */
export async function document(parts: readonly MadePart[]): Promise<Uint8Array> {
  const children = parts.map((part) => (typeof part === "string" ? new Paragraph(part) : wordTable(part)));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function wordTable(rows: Exclude<MadePart, string>): Table {
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((cell) => {
            const { text, span, down } =
              typeof cell === "string" ? { text: cell, span: undefined, down: undefined } : cell;
            return new TableCell({
              children: text.split("\n").map((line) => new Paragraph(line)),
              ...(span ? { columnSpan: span } : {}),
              ...(down ? { rowSpan: down } : {}),
            });
          }),
        }),
    ),
  });
}

/** Text in bytes: Windows-1252 for the letters that are one byte in it, or UTF-16 as Excel's “Unicode text”. */
export const bytesOf = {
  utf8: (text: string) => new TextEncoder().encode(text),
  utf8WithMark: (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]),
  windows1252: (text: string) =>
    Uint8Array.from(
      [...text].map(
        (letter) => ({ "–": 0x96, "’": 0x92, "€": 0x80, "“": 0x93, "”": 0x94 })[letter] ?? letter.charCodeAt(0),
      ),
    ),
  utf16: (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]),
  utf16Big: (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16()),
};
