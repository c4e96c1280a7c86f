import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Block } from "./paper.ts";
import { wordText } from "./word-text.ts";
import type { Runs } from "./word-runs.ts";

export type TableBlock = Extract<Block, { kind: "table" }>;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "8A9499" };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
};
const PADDING = { top: 60, bottom: 60, left: 80, right: 80 };

/**
 * A table under its caption. The first row, and no other, is said to be the
 * header: it is repeated on every page, and stays with the row after it. No row but a high one is cut by the end of a page. Its
 * rows are one here, without words: `withRows` writes all of them like it.
 */
export function wordTable(block: TableBlock, width: number, runs: Runs): (Paragraph | Table)[] {
  const widths = widthsOf(block, width);
  const caption = new Paragraph({ style: "Caption", text: wordText(block.caption) });
  const labels = block.columns.map(({ label }) => ({ text: label, bold: true }) as const);
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: labels.map((label, index) => cellOf(runs(label), widths[index] ?? 0, HEAD)),
      }),
      new TableRow({ cantSplit: true, children: widths.map((cellWidth) => cellOf([], cellWidth)) }),
    ],
  });
  return [caption, table, new Paragraph({ style: "TableText", text: "" })];
}

/** Together exactly as wide as the text: each ends where the shares up to it do. */
function widthsOf({ columns }: TableBlock, width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let before = 0;
  let end = 0;
  return columns.map(({ share }) => {
    const start = end;
    before += share;
    end = Math.round((width * before) / shares);
    return end - start;
  });
}

const HEAD = { fill: "EEF3F3" };

function cellOf(children: ReturnType<Runs>, width: number, head?: typeof HEAD): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: PADDING,
    ...(head ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: head.fill } } : {}),
    children: [new Paragraph({ style: "TableText", ...(head ? { keepNext: true } : {}), children })],
  });
}
