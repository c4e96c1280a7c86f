import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from "docx";
import { linesOf } from "#app/domain/text.ts";
import type { Run, Words } from "./paper.ts";
import { wordText } from "./word-text.ts";
import { linkAddress } from "./link-address.ts";

/** Words as the runs of a paragraph. */
export type Runs = (words: Words) => ParagraphChild[];

/** Writes words out, their links led from where the site's own addresses begin. */
export function runsFor(origin: string): Runs {
  const runsOf = (run: Run): ParagraphChild[] => {
    const { text, href, bold }: Exclude<Run, string> = typeof run === "string" ? { text: run } : run;
    const address = href === undefined ? null : linkAddress(href, origin);
    const lines = linedRuns(text, { ...(bold ? { bold } : {}), ...(address === null ? {} : { style: "Hyperlink" }) });
    return address === null ? lines : [new ExternalHyperlink({ link: address, children: lines })];
  };
  return (words) => (isRun(words) ? runsOf(words) : words.flatMap(runsOf));
}

/** Text with the lines that it was typed in. */
function linedRuns(text: string, looks: IRunOptions): TextRun[] {
  return linesOf(text).map(
    (line, at) => new TextRun({ ...looks, text: wordText(line), ...(at > 0 ? { break: 1 } : {}) }),
  );
}

function isRun(words: Words): words is Run {
  return typeof words === "string" || "text" in words;
}
