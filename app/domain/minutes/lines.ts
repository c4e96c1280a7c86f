import type { Passage } from "./passage.ts";

/** A line of the minutes without the spaces around it; `blank` where nothing is in it, `furniture` where it is the page’s. */
export type Line = Passage & { words: string; blank: boolean; furniture: boolean };

const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:page\s+\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,3}\s?(?:of|\/)\s?\d{1,3}|[-–—]\s?\d{1,4})(?:\s?[-–—])?$/i;
const BARE_NUMBER = /^\d{1,3}$/;
const SITE_WORDS =
  /^(?:accessibility settings|skip to (?:main )?content|(?:public )?document pack|meeting documents|supporting documents:?|no\.? item|items|this page is intentionally (?:left )?blank|share this (?:item|page)|print this page|additional documents:?|official(?:[- –]+sensitive)?|minute annex|(?:chair(?:man)?|chairperson)[’']?s? initials[ .…_]*|signed[ .:…_]*(?:date[ .:…_]*)?|\.{6,}|_{6,})$/i;
const OF_A_PAGE_HEAD = /\b(?:minutes|panel|committee|council|board|cabinet|meeting|notes|\d{4})\b/i;
const LABEL_LIKE = /(?::|\.)$|^(?:resolved|agreed|action|minutes|response|recommend)/i;
const MOST_HEAD = 120;
const HEAD_REPEATED = 3;
/** Signs that begin a point of a list, also where several were run together into one line. */
const INLINE_BULLET = /(?<=\S)\s+(?=[•●▪■◦‣∙·]\s)/;

/** The lines of the minutes, with the furniture of their pages told apart: numbers of pages, heads and feet, what a web site says. */
export function linesOfMinutes(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    let from = start;
    for (const part of raw.split(INLINE_BULLET)) {
      const at = raw.indexOf(part, from - start) + start;
      lines.push(lineAt(part, at));
      from = at + part.length;
    }
    start += raw.length + 1;
  }
  const heads = repeatedHeads(lines);
  return lines.map((line, place) => ({ ...line, furniture: isFurniture(line, heads, lines, place) }));
}

function lineAt(raw: string, start: number): Line {
  const words = raw.trim();
  const from = start + (words === "" ? 0 : raw.indexOf(words));
  return { start: from, end: from + words.length, words, blank: words === "", furniture: false };
}

/** A line that comes again and again is the head or foot of a page, where it names the body, the meeting or a year. */
function repeatedHeads(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of lines) {
    const head = headOf(words);
    if (head !== null) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= HEAD_REPEATED).map(([head]) => head));
}

function headOf(words: string): string | null {
  if (words.length < 8 || words.length > MOST_HEAD || LABEL_LIKE.test(words) || !OF_A_PAGE_HEAD.test(words))
    return null;
  return words.replace(/\s*(?:[|–-]\s*)?(?:page\s*)?\b\d{1,3}(?:\s?of\s?\d{1,3})?$/i, "").replace(/\s+/g, " ");
}

function isFurniture(line: Line, heads: ReadonlySet<string>, lines: readonly Line[], place: number): boolean {
  const { words } = line;
  if (line.blank) return false;
  if (PAGE_NUMBER.test(words) || SITE_WORDS.test(words)) return true;
  if (/^accessibility settings\b/i.test(words) && words.length < 80) return true;
  if (BARE_NUMBER.test(words)) return !beforeTitle(lines, place);
  const head = headOf(words);
  return head !== null && heads.has(head);
}

/** A number alone on its line counts an item where a title follows it at once, and a page where none does. */
function beforeTitle(lines: readonly Line[], place: number): boolean {
  const after = lines.slice(place + 1, place + 4).filter(({ blank }) => !blank);
  const [title, next] = after;
  if (!title || title.words.length > MOST_HEAD || !/^\p{Lu}/u.test(title.words) || /[.:;,]$/.test(title.words))
    return false;
  return !lines[place + 1]?.blank || /^minutes:?$/i.test(next?.words ?? "");
}
