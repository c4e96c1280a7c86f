import { decodeEntities } from "#app/domain/entities.ts";
import { CannotRead } from "./cannot-read.ts";
import { requireOrdinaryMarkup } from "./guard-markup.ts";
import { refuseEntities } from "./guard-sheet.ts";
import { MOST_TAGS } from "./limits.ts";
import { listParts, unpack } from "./unpack.server.ts";
import { WordNumbering } from "./word-numbering.ts";

const BODY = "word/document.xml";
const BESIDE = ["word/numbering.xml", "word/styles.xml"] as const;
const NO_TEXT = "The Word document holds no text that can be read. Save it again in Word, or paste its text.";
const NOT_WORD = "This file is not a Word document (.docx). Save the minutes as one, or paste their text.";
/**
 * The text of a Word document, a line for each paragraph and each row of a table, its cells parted by tabs, with the
 * numbers that Word counts. What was deleted and is still tracked, heads and feet of pages are left out. Throws where
 * the file is no such document.
 */
export function wordText(bytes: Uint8Array): string {
  if (!listParts(bytes).some((name) => name.toLowerCase() === BODY)) throw new CannotRead(NOT_WORD);
  const parts = unpack(bytes, (name) => name.toLowerCase() === BODY || (BESIDE as readonly string[]).includes(name));
  const [body = "", numbering = "", styles = ""] = [BODY, ...BESIDE].map((name) => decoded(parts[name]));
  const budget = { tags: MOST_TAGS };
  for (const xml of [body, numbering, styles].filter(Boolean)) {
    refuseEntities(xml);
    requireOrdinaryMarkup(xml, budget);
  }
  const text = textOf(body, new WordNumbering(numbering, styles));
  if (text.trim() === "") throw new CannotRead(NO_TEXT);
  return text;
}

function decoded(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : "";
}

function textOf(xml: string, numbering: WordNumbering): string {
  const out: string[] = [];
  let [isText, cells, fallback, properties] = [false, 0, 0, -1];
  for (let at = xml.indexOf("<"); at >= 0;) {
    const end = xml.indexOf(">", at);
    const next = xml.indexOf("<", end);
    const name = /^\/?[\w:]+/.exec(xml.slice(at + 1, at + 60))?.[0] ?? "";
    const isEmpty = xml[end - 1] === "/";
    if (name === "mc:Fallback" && !isEmpty) fallback += 1;
    else if (name === "/mc:Fallback") fallback -= 1;
    else if (fallback === 0) {
      if (name === "w:t") isText = !isEmpty;
      else if (name === "/w:t") isText = false;
      else if (name === "w:tc") cells += 1;
      else if (name === "/w:tc") cells -= 1;
      else if (properties >= 0 && name !== "/w:pPr") isText = false;
      else if (name === "w:pPr" && !isEmpty) properties = end + 1;
      else if (name === "/w:pPr" && properties >= 0) {
        out.push(numbering.markOf(xml.slice(properties, at)));
        properties = -1;
      } else out.push(SIGNS[name] ?? (name === "/w:p" ? (cells > 0 ? " " : "\n\n") : ""));
      if (name === "/w:tc") out.push("\t");
      if (name === "/w:tr") out.push("\n");
      if (isText && next > end + 1) out.push(decodeEntities(xml.slice(end + 1, next)));
    }
    at = next;
  }
  return out
    .join("")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n");
}

const SIGNS: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };
