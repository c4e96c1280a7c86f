import { ExternalHyperlink, TextRun, type ParagraphChild } from "docx";
import { linesOf } from "#app/domain/text.ts";
import { linkAddress } from "./link-address.ts";
import type { Run, Words } from "./paper.ts";
import { wordText } from "./word-text.ts";

/** Words of one look: the lines that they were typed in, and where they lead. */
export type Piece = { lines: readonly string[]; bold: boolean; address: string | null };

/** Words as they are written out, their links led from where the site's own addresses begin. */
export function piecesOf(words: Words, origin: string): Piece[] {
  return (isRun(words) ? [words] : words).map((run) => {
    const { text, href, bold }: Exclude<Run, string> = typeof run === "string" ? { text: run } : run;
    const address = href === undefined ? null : linkAddress(href, origin);
    return { lines: linesOf(text).map(wordText), bold: bold === true, address };
  });
}

/** Words as the runs of a paragraph. */
export type Runs = (words: Words) => ParagraphChild[];

/** Writes words as the runs of a paragraph. */
export function runsFor(origin: string): Runs {
  return (words) => piecesOf(words, origin).flatMap(runsOf);
}

function runsOf({ lines, bold, address }: Piece): ParagraphChild[] {
  const looks = { ...(bold ? { bold } : {}), ...(address === null ? {} : { style: "Hyperlink" }) };
  const runs = lines.map((text, at) => new TextRun({ ...looks, text, ...(at > 0 ? { break: 1 } : {}) }));
  return address === null ? runs : [new ExternalHyperlink({ link: address, children: runs })];
}

function isRun(words: Words): words is Run {
  return typeof words === "string" || "text" in words;
}
