import { ExternalHyperlink, TextRun, type ParagraphChild } from "docx";
import type { Run, Words } from "./paper.ts";
import { wordText } from "./word-text.ts";
import { linkAddress } from "./link-address.ts";

/** Words as the runs of a paragraph. */
export type Runs = (words: Words) => ParagraphChild[];

/** Writes words out, their links led from where the site's own addresses begin. */
export function runsFor(origin: string): Runs {
  const runOf = (run: Run): ParagraphChild => {
    if (typeof run === "string") return new TextRun(wordText(run));
    const address = run.href === undefined ? null : linkAddress(run.href, origin);
    const words = { text: wordText(run.text), ...(run.bold ? { bold: true } : {}) };
    if (address === null) return new TextRun(words);
    return new ExternalHyperlink({
      link: address,
      children: [new TextRun({ ...words, style: "Hyperlink" })],
    });
  };
  return (words) => (isRun(words) ? [runOf(words)] : words.map(runOf));
}

function isRun(words: Words): words is Run {
  return typeof words === "string" || "text" in words;
}
