import { LINE_GAP, type PdfPen, type Look } from "./pdf-pen.server.ts";
import type { Words } from "./paper.ts";
import type { TableBlock } from "./word-table.ts";

const SIZE = 9.5;
const PADDING = 4;
const LINE = "#8a9499";
const HEAD = "#eef3f3";
/** A row higher than this share of a page goes on in a row after it. */
const MOST_OF_PAGE = 0.6;

/**
 * A table under its caption. Its header stands on every page, never alone: from the second on it is decoration, for its
 * reader has heard it. No row is cut by the end of a page; one that is higher than a page goes on in rows after it.
 */
export function pdfTable(pen: PdfPen, block: TableBlock): void {
  const looks = looksOf(block, pen);
  const labels = block.columns.map(({ label }) => label);
  const headed = looks.map((look) => ({ ...look, bold: true }));
  const headHeight = heightOf(pen, labels, headed);
  const caption: Look = { size: 11, bold: true, x: pen.left, width: pen.width };
  pen.room(pen.height(block.caption, caption) + headHeight + 60);
  pen.element("Table", (table) => {
    pen.paragraph("Caption", block.caption, caption, 4, table);
    pen.element(
      "THead",
      (head) => row(pen, { cells: labels, height: headHeight }, { looks: headed, within: head, cell: "TH" }),
      table,
    );
    pen.element(
      "TBody",
      (body) => {
        for (const measured of block.rows.flatMap((cells) => rowsThatFit(pen, cells, looks))) {
          if (pen.doc.y + measured.height > pen.bottom) {
            pen.doc.addPage();
            pen.decoration(() => repeated(pen, labels, headed), "Pagination");
          }
          row(pen, measured, { looks, within: body, cell: "TD" });
        }
      },
      table,
    );
  });
  pen.doc.y += 12;
}

type Element = Parameters<Parameters<PdfPen["element"]>[1]>[0];
type RowHow = { looks: readonly Look[]; within: Element; cell: "TH" | "TD" };

/** A row and how high it stands, measured once: that costs more than to write it. */
type Measured = { cells: readonly Words[]; height: number };

function row(pen: PdfPen, { cells, height }: Measured, { looks, within, cell }: RowHow): void {
  const top = pen.doc.y;
  pen.decoration(() => ground(pen, top, height, cell === "TH"));
  const options = cell === "TH" ? { scope: "Column" } : {};
  pen.element(
    "TR",
    (element) => {
      looks.forEach((look, at) => {
        pen.doc.y = top + PADDING;
        pen.element(cell, (inside) => pen.words(inside, cells[at] ?? "", look), element, options);
      });
    },
    within,
  );
  pen.doc.x = pen.left;
  pen.doc.y = top + height;
}

function repeated(pen: PdfPen, labels: readonly string[], looks: readonly Look[]): void {
  const top = pen.doc.y;
  const height = heightOf(pen, labels, looks);
  ground(pen, top, height, true);
  looks.forEach((look, at) => {
    pen.dress(look);
    pen.doc.text(labels[at] ?? "", look.x, top + PADDING, { width: look.width, lineGap: LINE_GAP });
  });
  pen.doc.x = pen.left;
  pen.doc.y = top + height;
}

function ground({ doc, left, width }: PdfPen, top: number, height: number, isHead: boolean): void {
  if (isHead) doc.rect(left, top, width, height).fill(HEAD);
  doc
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .lineWidth(0.5)
    .stroke(LINE);
}

/** The place of each column between the margins. */
function looksOf({ columns }: TableBlock, { left, width }: PdfPen): Look[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let before = 0;
  return columns.map(({ share }) => {
    const x = left + (width * before) / shares + PADDING;
    before += share;
    return { size: SIZE, x, width: (width * share) / shares - 2 * PADDING };
  });
}

function heightOf(pen: PdfPen, cells: readonly Words[], looks: readonly Look[]): number {
  return Math.max(...looks.map((look, at) => pen.height(cells[at] ?? "", look))) + 2 * PADDING;
}

/** A row as one, or as several where its text is higher than a page should hold. */
function rowsThatFit(pen: PdfPen, cells: readonly Words[], looks: readonly Look[]): Measured[] {
  const most = (pen.bottom - pen.left) * MOST_OF_PAGE;
  const height = heightOf(pen, cells, looks);
  if (height <= most) return [{ cells, height }];
  const parts = cells.map((words, at) => {
    const look = looks[at];
    return look && typeof words === "string" ? textThatFits(pen, words, look, most) : [words, ""];
  });
  const first = parts.map(([words = ""]) => words);
  const rest = parts.map(([, words = ""]) => words);
  const measured = { cells: first, height: heightOf(pen, first, looks) };
  return rest.every((words) => words === "") ? [measured] : [measured, ...rowsThatFit(pen, rest, looks)];
}

/** As many words as stand in so much height, and the others; one word at least. */
function textThatFits(pen: PdfPen, text: string, look: Look, most: number): [string, string] {
  const words = text.split(/(?<=\s)/);
  let [fits, toMany] = [1, words.length + 1];
  while (toMany - fits > 1) {
    const half = Math.floor((fits + toMany) / 2);
    if (pen.height(words.slice(0, half).join(""), look) <= most) fits = half;
    else toMany = half;
  }
  return [words.slice(0, fits).join("").trimEnd(), words.slice(fits).join("")];
}
