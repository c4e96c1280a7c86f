import { LINE_GAP, type PdfPen, type Look } from "./pdf-pen.server.ts";
import type { Words } from "./paper.ts";
import type { TableBlock } from "./word-table.ts";

const SIZE = 9.5;
const PADDING = 4;
const LINE = "#8a9499";
const HEAD = "#eef3f3";
/** A row higher than this share of a page is parted by the end of a page, where so much of it has room there. */
const MOST_OF_PAGE = 0.6;
const LEAST_PART = 90;

/**
 * A table under its caption. Its header stands on every page, never alone: from the second on it is decoration, for its
 * reader has heard it. No row is cut by the end of a page; a high one goes on in a row on the next.
 */
export function pdfTable(pen: PdfPen, block: TableBlock): void {
  const looks = looksOf(block, pen);
  const labels = block.columns.map(({ label }) => label);
  const headed = looks.map((look) => ({ ...look, bold: true }));
  const headHeight = heightOf(pen, labels, headed);
  const caption: Look = { size: 11, bold: true, x: pen.left, width: pen.width };
  const first = heightOf(pen, block.rows[0] ?? [], looks);
  const begun = first <= highest(pen) ? first : LEAST_PART;
  pen.room(pen.height(block.caption, caption) + 4 + headHeight + begun);
  const nextPage = () => {
    pen.doc.addPage();
    pen.decoration(() => repeated(pen, labels, headed), "Pagination");
  };
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
        for (const cells of block.rows) wholeRow(pen, cells, { looks, within: body, cell: "TD" }, nextPage);
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

/** A row on this page, or on the next where it has no room; a high one over both, each part as high as there is room. */
function wholeRow(pen: PdfPen, cells: readonly Words[], how: RowHow, nextPage: () => void): void {
  let rest: Measured = { cells, height: heightOf(pen, cells, how.looks) };
  let isFresh = false;
  while (rest.height > pen.bottom - pen.doc.y) {
    const parts = rest.height > highest(pen) ? partedAt(pen, rest.cells, how.looks) : null;
    if (parts) {
      row(pen, parts.first, how);
      rest = parts.rest;
    } else if (isFresh) {
      break;
    }
    nextPage();
    isFresh = !parts;
  }
  if (rest.cells.some((words) => words !== "")) row(pen, rest, how);
}

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

/** How high a row may be that is kept whole. */
function highest({ bottom, left }: PdfPen): number {
  return (bottom - left) * MOST_OF_PAGE;
}

/** What of a row has room on this page, and the rest of it; null where too little has, or nothing can be parted. */
function partedAt(pen: PdfPen, cells: readonly Words[], looks: readonly Look[]) {
  const room = pen.bottom - pen.doc.y;
  const parts = cells.map((words, at): [Words, Words] => {
    const look = looks[at];
    return look && typeof words === "string" ? textThatFits(pen, words, look, room - 2 * PADDING) : [words, ""];
  });
  const [first, rest] = [parts.map(([words]) => words), parts.map(([, words]) => words)];
  const height = heightOf(pen, first, looks);
  if (room < LEAST_PART || height > room) return null;
  return { first: { cells: first, height }, rest: { cells: rest, height: heightOf(pen, rest, looks) } };
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
