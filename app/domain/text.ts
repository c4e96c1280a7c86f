/** Bullets and other signs that Word keeps in letters of its own, which no other program can show. */
const PRIVATE_AT_START = /^([^\S\n]*)\p{Co}+[^\S\n]*/gmu;
/** Ends of a line and of a page, Word's own included, and those of other systems. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** What is no letter: controls but tab and line break, signs that nobody sees, and what is no character at all. */
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;

/**
 * Text as it is kept and compared, whatever program it was copied from: its letters in one form (Unicode NFC), its
 * lines ended alike, bullets as “•”, nothing in it that cannot be seen. Every text that comes in passes through here.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(NOT_TEXT, "")
    .replace(PRIVATE_AT_START, "$1• ")
    .replace(/\p{Co}/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC")
    .trim();
}

/** The lines that a text was typed in, whatever ends them. */
export function linesOf(text: string): string[] {
  return text.replace(LINE_ENDS, "\n").split("\n");
}

/** Of a long text so many letters are shown at first: six lines or so of a phone. */
const SHOWN = 260;
/** What is not much longer is shown whole. */
const LONG = 360;

/** A text that is long in two: its beginning, to the end of a sentence where there is one, and the rest. */
export function parted(text: string): { start: string; rest: string } {
  const words = text.trim();
  if (words.length <= LONG) return { start: words, rest: "" };
  const shown = words.slice(0, SHOWN);
  const sentences = /^.*[.!?…](?=\s)/s.exec(shown)?.[0] ?? "";
  if (sentences.length > SHOWN / 3) return { start: sentences, rest: words.slice(sentences.length).trim() };
  const end = Math.max(shown.lastIndexOf(" "), 0) || SHOWN;
  return { start: `${words.slice(0, end)} …`, rest: `… ${words.slice(end).trim()}` };
}

const APOSTROPHES = /['’‘‛ʼʹ`´′＇]/g;
const QUOTATION_MARKS = /[“”„‟″«»]/g;
const HYPHENS = /[-‐‑‒–—―−﹣－]/g;
/** What stands between words and is not yet one space. */
const NOT_ONE_SPACE = /[-‐‑‒–—―−﹣－\s]{2,}|[-‐‑‒–—―−﹣－]|[^\S ]/g;
const HYPHENS_IN_WORDS = new RegExp(`(?<=\\p{L})${HYPHENS.source}(?=\\p{L})`, "gu");

/** What may hold an accent or be written in another form. */
const NOT_ASCII = /[^\u0000-\u007f]/;

/**
 * Text as it is looked for and held against other text: without capitals, accents and apostrophes, a hyphen of any
 * kind like the space between two words, and one space between words.
 */
export function foldText(text: string): string {
  return bare(text).replace(NOT_ONE_SPACE, " ").trim();
}

/** Whether two texts say the same, however they are written. Nothing is the same as nothing. */
export function isSameText(one: string, other: string): boolean {
  const folded = foldText(one);
  return folded !== "" && folded === foldText(other);
}

/** What makes a text more than plain words with one space or hyphen between, of which only capitals are taken off. */
const NOT_PLAIN = /[^\w.,;:!?()/&%+ -]|[a-z]-[a-z]|[ -][ -]/i;

/** Text that is searched through: folded, and with the two parts of “re-opening” also as one word. */
export function searchableText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().replaceAll("-", " ").trim();
  const plain = bare(text);
  const joined = plain.replace(HYPHENS_IN_WORDS, "");
  const folded = foldText(text);
  return plain === joined ? folded : `${folded} ${joined.replace(/\s+/g, " ")}`;
}

/** The words that are looked for in it: each has to stand in the searchable text. */
export function searchedWords(typed: string): string[] {
  return typed.split(/\s+/).map(foldText).filter(Boolean);
}

/** The line, cut where there is no room for all of it. */
export function cutTo(line: string, most: number): string {
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** A text as words that fit into a sentence. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function bare(text: string): string {
  if (!NOT_ASCII.test(text)) return text.replace(/['`]/g, "").toLowerCase();
  return text
    .replace(APOSTROPHES, "")
    .replace(QUOTATION_MARKS, '"')
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

/** "A, B and C". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
