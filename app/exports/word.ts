import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { MadeFile } from "#app/domain/paper/asked-file.ts";
import type { Language } from "#app/words/language.ts";
import { sentenceOf, wordsOf } from "#app/words/say.ts";
import type { Block, Letterhead, Paper } from "./paper.ts";
import { wordText } from "./word-text.ts";
import { runsFor, type Runs } from "./word-runs.ts";
import { wordLetterhead } from "./word-letterhead.ts";
import { BULLETS, NUMBERING, pageOf, stylesIn, textWidth } from "./word-styles.ts";
import { withRows } from "./word-rows.ts";
import { wordTable } from "./word-table.ts";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A paper as a Word file to download, under a name without its ending. */
export async function wordFile(paper: Paper, letterhead: Letterhead, name: string): Promise<MadeFile> {
  return { bytes: await wordOf(paper, letterhead), type: WORD_TYPE, name: `${name}.docx` };
}

/** A paper as a Word file: the title is its one Heading 1, and its first page shows whose it is. */
export async function wordOf(paper: Paper, letterhead: Letterhead): Promise<Uint8Array<ArrayBuffer>> {
  const { language = "en" } = paper;
  const { origin } = letterhead;
  const runs = runsFor(origin);
  const across = paper.across === true;
  const body = wordText(paper.body);
  const title = wordText(paper.title);
  const first = wordLetterhead(letterhead, paper.body, language);
  const hasFirst = first.length > 0;
  const header = new Header({ children: [new Paragraph({ style: "Header", text: body })] });
  const footer = new Footer({ children: [pageNumber(title, language)] });
  const file = new Document({
    title,
    subject: wordText(paper.subject),
    creator: body,
    lastModifiedBy: body,
    description: "",
    styles: stylesIn(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: pageOf(across), titlePage: hasFirst },
        headers: { default: header, ...(hasFirst ? { first: new Header({ children: first }) } : {}) },
        footers: { default: footer, ...(hasFirst ? { first: footer } : {}) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          ...(paper.notice === null ? [] : [new Paragraph({ style: "Notice", text: paper.notice })]),
          ...paper.blocks.flatMap((block, index) => blockOf(block, index, { runs, width: textWidth(across) })),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  const tables = paper.blocks.filter((block) => block.kind === "table");
  return tables.length === 0 ? bytes : withRows(bytes, tables, origin);
}

function pageNumber(title: string, language: Language): Paragraph {
  const places = { title, page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES } as Readonly<Record<string, string>>;
  const { pieces } = sentenceOf(language, "papers.titledPage");
  return new Paragraph({
    style: "Footer",
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        children: pieces.map((piece) =>
          typeof piece === "object" && "part" in piece ? (places[piece.part] ?? "") : wordsOf([piece], {}),
        ),
      }),
    ],
  });
}

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockOf(block: Block, index: number, { runs, width }: { runs: Runs; width: number }): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level], children: runs(block.text) })];
    case "text":
      return [new Paragraph({ ...(block.leads ? { keepNext: true } : {}), children: runs(block.words) })];
    case "quote":
      return [new Paragraph({ style: "Quote", children: runs(block.text) })];
    case "fact":
      return [new Paragraph({ children: [...runs({ text: `${block.term}: `, bold: true }), ...runs(block.value)] })];
    case "bullets":
      return block.of.map(
        (words) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runs(words) }),
      );
    case "numbered":
      // An instance of its own for each list, so that every one begins at 1.
      return block.of.map(
        (words) =>
          new Paragraph({
            numbering: { reference: "numbers", level: 0, instance: index },
            children: runs(words),
          }),
      );
    case "table":
      return wordTable(block, width, runs);
  }
}
