import type { MadeFile } from "#app/domain/paper/asked-file.ts";
import type { Language } from "#app/words/language.ts";
import type { SayIn } from "#app/words/say.ts";
import { text, type Block, type Letterhead, type Paper, type Words } from "./paper.ts";
import { PdfPen, type Look } from "./pdf-pen.server.ts";
import { pdfTable } from "./pdf-table.server.ts";
import { logoText, spokenIn } from "./spoken.ts";
import { wordText } from "./word-text.ts";

/** A paper as a PDF to download, under a name without its ending. */
export async function pdfFile(paper: Paper, letterhead: Letterhead, name: string): Promise<MadeFile> {
  return { bytes: await pdfOf(paper, letterhead), type: "application/pdf", name: `${name}.pdf` };
}

/**
 * A paper as a PDF that can be read aloud (PDF/UA): the same blocks as in Word, in the same order, each an element of
 * the document's structure; the title is its one H1.
 */
export function pdfOf(paper: Paper, letterhead: Letterhead): Promise<Uint8Array<ArrayBuffer>> {
  const title = wordText(paper.title);
  const author = wordText(paper.body);
  const { language = "en" } = paper;
  const { say } = spokenIn(language);
  const about = { title, subject: wordText(paper.subject), author, language, across: paper.across === true };
  const pen = new PdfPen(about, letterhead.origin);
  headOf(pen, letterhead, author, language);
  pen.paragraph("H1", title, { ...at(pen, 22), bold: true, colour: "brand" }, 8);
  if (paper.notice !== null) pen.paragraph("P", { text: paper.notice, bold: true }, at(pen, 11), 10);
  if (OTHER_LETTERS.test(JSON.stringify(paper))) pen.paragraph("P", say("papers.otherLetters"), at(pen, 11), 10);
  for (const block of bounded(paper.blocks, say)) write(pen, block);
  return pen.end((page, pages) => {
    pen.dress({ size: 9, colour: "quiet" });
    const y = pen.doc.page.height - 45;
    const how = { width: pen.width, lineBreak: false };
    pen.doc.text(author, pen.left, y, how);
    pen.doc.text(say("papers.page", { page, pages }), pen.left, y, { ...how, align: "right" });
  });
}

/** Letters that the fonts do not hold. */
const OTHER_LETTERS = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]/u;

/** So many rows stand in one file, which is made in the memory of a thread. */
const MOST_ROWS = 1_000;

/** The blocks with no more rows than that, and how many more there are. */
function bounded(blocks: readonly Block[], say: SayIn): Block[] {
  let room = MOST_ROWS;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "table") return [block];
    const rows = block.rows.slice(0, room);
    const more = block.rows.length - rows.length;
    room -= rows.length;
    return more === 0
      ? [block]
      : [{ ...block, rows }, text(say("papers.moreRows", { rows: more.toLocaleString("en-GB") }))];
  });
}

const LOGO = { height: 40, mostWidth: 140 };

function headOf(pen: PdfPen, { council, logo }: Letterhead, body: string, language: Language): void {
  if (council === null && logo === null) return;
  const { doc, left } = pen;
  const top = doc.y;
  const scale = logo ? Math.min(LOGO.height / logo.height, LOGO.mostWidth / logo.width) : 0;
  const beside = logo ? logo.width * scale + 12 : 0;
  if (logo) {
    const [width, height] = [logo.width * scale, logo.height * scale];
    const alt = wordText(logo.words) || logoText(council, language);
    const picture = () => void doc.image(Buffer.from(logo.bytes), left, top, { width, height });
    const bbox = [left, top, left + width, top + height];
    pen.element("Figure", (figure) => void figure.add(picture), undefined, { alt, bbox, placement: "Block" });
  }
  doc.y = top + 4;
  const name: Look = { ...at(pen, 14), x: left + beside, width: pen.width - beside, bold: true, colour: "brand" };
  if (council !== null) pen.paragraph("P", wordText(council), name, 0);
  pen.paragraph("P", body, { ...name, size: 11, bold: false }, 0);
  doc.y = Math.max(doc.y, top + LOGO.height) + 6;
  pen.decoration(() =>
    doc
      .moveTo(left, doc.y)
      .lineTo(left + pen.width, doc.y)
      .lineWidth(1.5)
      .stroke("#00565b"),
  );
  doc.y += 16;
}

/** Over the whole width, so large. */
function at(pen: PdfPen, size: number): Look {
  return { size, x: pen.left, width: pen.width };
}

const HEADINGS = { 2: { size: 15, before: 12 }, 3: { size: 12, before: 8 } } as const;
/** A heading, and words that lead to something, stay with so much of what comes after them. */
const KEPT_WITH = 50;

function write(pen: PdfPen, block: Block): void {
  switch (block.kind) {
    case "heading": {
      const { size, before } = HEADINGS[block.level];
      const look: Look = { ...at(pen, size), bold: true, colour: "brand" };
      pen.room(before + pen.height(block.text, look) + KEPT_WITH);
      pen.doc.y += before;
      if (block.level === 2) pen.mark(block.text);
      return pen.paragraph(`H${block.level}`, block.text, look, 4);
    }
    case "text":
      if (block.leads) pen.room(pen.height(block.words, at(pen, 11)) + KEPT_WITH);
      return pen.paragraph("P", block.words, at(pen, 11), 5);
    case "quote":
      return pen.paragraph("BlockQuote", block.text, inset(pen, 28), 5);
    case "fact":
      return pen.paragraph("P", factWords(block.term, block.value), at(pen, 11), 5);
    case "bullets":
      return list(pen, block.of, () => "•");
    case "numbered":
      return list(pen, block.of, (index) => `${index + 1}.`);
    case "table":
      return pdfTable(pen, block);
  }
}

function inset(pen: PdfPen, by: number): Look {
  return { size: 11, x: pen.left + by, width: pen.width - 2 * by };
}

function factWords(term: string, value: Words): Words {
  const words = typeof value === "string" || "text" in value ? [value] : value;
  return [{ text: `${term}: `, bold: true }, ...words];
}

const LIST_INDENT = 26;

function list(pen: PdfPen, of: readonly Words[], mark: (index: number) => string): void {
  pen.element("L", (whole) => {
    for (const [index, words] of of.entries()) item(pen, words, mark(index), whole);
  });
  pen.doc.y += 3;
}

function item(pen: PdfPen, words: Words, mark: string, whole: PDFKit.PDFStructureElement): void {
  const body: Look = { size: 11, x: pen.left + LIST_INDENT, width: pen.width - LIST_INDENT };
  pen.room(Math.min(pen.height(words, body), KEPT_WITH));
  const top = pen.doc.y;
  pen.element(
    "LI",
    (one) => {
      pen.element(
        "Lbl",
        (label) => pen.words(label, mark, { ...body, x: pen.left + 10, width: LIST_INDENT - 10 }),
        one,
      );
      pen.doc.y = top;
      pen.element("LBody", (inside) => pen.words(inside, words, body), one);
    },
    whole,
  );
  pen.doc.y += 2;
}
