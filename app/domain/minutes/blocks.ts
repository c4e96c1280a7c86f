import { linesOfMinutes, type Line } from "./lines.ts";
import type { Block, Mark, Sentence } from "./passage.ts";

const BULLET = /^(?:[•●▪■◦‣∙·*]|[-–—](?=\s)|o(?=\s{2,}|\t))\s*/;
const BARE = /^(\d{1,4}[a-z]?)(?:\s+(?=\p{Lu})|$)/u;
const ITEM_WORD =
  /^(?:[Aa]genda )?(?:[Ii]tem|ITEM|AGENDA ITEM) (?:[Nn]o\.? ?)?(\d{1,3}[a-z]?)(?:\s?[.:–—-]\s*|\s+(?=\p{Lu})|$)/u;
const MONTH_AFTER = /^\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d{4}|^(?:19|20)\d\d\b/i;
const ROUND = /^\(\s?([a-z]|[ivx]{1,5}|\d{1,3})\s?\)\s*/i;
const DOTTED = /^(\d{1,4}(?:\.\d{1,3}){0,3})(?:[.):](?=\s|$)|(?=\s{2,}|\t)|\.(?=[A-Z])|(?<=\d\.\d{1,2})(?= [A-Z]))\s*/;
const LETTERED = /^([a-z]|[ivx]{2,5})[.)](?=\s)\s*/;
const REFERENCED = /^([A-Z]{0,6}[ /.-]?\d{1,4}\/\d{1,4}(?:-\d{1,4})?)[.):]?(?=\s|$)\s*/;
const ENDED = /[.:;!?…]["”’)\]]?$/;
const NAME_BEGINS = /^(?:cllr|councillor|county cllr|mr|mrs|ms|miss|dr|prof|revd?)\b\.? /i;
const SMALL_START = /^["“‘(]?\p{Ll}/u;
/** Labels that begin a block of their own, whatever stands on the line before. */
export const BEGINS_A_LABEL =
  /^(?:\[|\*\*)?(?:agreed )?(?:actions?\b(?! plan)|ap ?\d|resolved|resolution|recommend(?:ed|ations?)\b|decision|agreed\b ?[-–:]|minutes:|present\b ?[:-]|apologies\b|in attendance|also present|response\b ?:?|q\d{0,3}[.:)]|a\d{0,3}[.:)]|question\b|answer\b|date\b ?:|time\b ?:|venue\b ?:|chair\b ?:|status\b ?:|update\b ?:|owner\b ?:|lead\b ?:|[A-Z]{2,5}: )/i;

/** More paragraphs than the minutes of any meeting have. */
const MOST_BLOCKS = 12_000;

/** The paragraphs, headings and points of the minutes, in order; lines that a page broke are put together again. */
export function blocksOf(text: string): Block[] {
  const lines = linesOfMinutes(text);
  const width = wrappedAt(lines);
  const loose = width === null && isWithoutGaps(lines);
  const groups: { lines: Line[]; apart: boolean; mark: ReturnType<typeof markOf> }[] = [];
  let blank = true;
  let turned = false;
  for (const line of lines) {
    if (groups.length > MOST_BLOCKS) break;
    if (line.furniture) {
      turned = true;
      continue;
    }
    if (line.blank) {
      blank = true;
      continue;
    }
    const last = groups.at(-1);
    const mark = markOf(line.words);
    if (last && goesOn(last.lines.at(-1), last, line, mark.mark !== null, { blank, turned, width }))
      last.lines.push(line);
    else groups.push({ lines: [line], apart: blank || loose, mark });
    blank = false;
    turned = false;
  }
  return groups.map(blockOf);
}

type Before = { blank: boolean; turned: boolean; width: number | null };
type Group = { lines: readonly Line[]; mark: { mark: Mark | null; length: number } };

/** Whether a line belongs to what stands before it: a number alone with its title, a sentence that the page broke. */
function goesOn(last: Line | undefined, group: Group, line: Line, marked: boolean, before: Before): boolean {
  if (!last || marked) return false;
  const { mark, length } = group.mark;
  if (mark && group.lines.length === 1 && length >= last.words.length)
    return !BEGINS_A_LABEL.test(line.words) || /^(?:apologies|minutes|decisions?)\b[^:]*$/i.test(line.words);
  if (NAME_BEGINS.test(line.words) && !/(?:,|\b(?:and|by|from|that|of|to|with|for|the))$/i.test(last.words))
    return false;
  if (ENDED.test(last.words) || BEGINS_A_LABEL.test(line.words) || last.words.includes("\t")) return false;
  if (before.blank && !(last.words.length > 50 && SMALL_START.test(line.words) && !line.words.startsWith("(")))
    return false;
  if (SMALL_START.test(line.words)) return last.words.length > 30;
  return !before.blank && before.width !== null && last.words.length >= before.width * 0.75;
}

/** Whether paragraphs stand line under line with no empty one between, as text does that was copied out of Word. */
function isWithoutGaps(lines: readonly Line[]): boolean {
  const blanks = lines.filter(({ blank }) => blank).length;
  return lines.length > 10 && blanks < lines.length * 0.1;
}

/** How wide the lines are that a page broke; null where each paragraph is on one line. */
function wrappedAt(lines: readonly Line[]): number | null {
  let [broken, pairs] = [0, 0];
  const widths: number[] = [];
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    if (line.blank || line.furniture || !next || next.blank || next.furniture) continue;
    pairs += 1;
    if (line.words.length < 45 || line.words.length > 140) continue;
    widths.push(line.words.length);
    if (SMALL_START.test(next.words) && !ENDED.test(line.words)) broken += 1;
  }
  if (broken < 4 || broken < pairs * 0.12) return null;
  widths.sort((one, other) => one - other);
  return widths[Math.floor(widths.length * 0.9)] ?? null;
}

function markOf(words: string): { mark: Mark | null; length: number } {
  const bullet = BULLET.exec(words);
  if (bullet) {
    const within = numberOf(words.slice(bullet[0].length));
    return { mark: within.mark ?? { kind: "bullet", value: "" }, length: bullet[0].length + within.length };
  }
  return numberOf(words);
}

function numberOf(words: string): { mark: Mark | null; length: number } {
  const reference = REFERENCED.exec(words);
  if (reference?.[1] && !/^\d{1,2}\/\d{1,2}\/\d/.test(words))
    return { mark: { kind: "reference", value: reference[1] }, length: reference[0].length };
  const dotted = DOTTED.exec(words);
  if (dotted?.[1] && !/^\d{1,2}\.\d{2} ?(?:am|pm|a\.m|p\.m|hours)/i.test(words))
    return { mark: { kind: "number", value: dotted[1] }, length: dotted[0].length };
  const item = ITEM_WORD.exec(words);
  if (item?.[1] && words.length <= 160) return { mark: { kind: "number", value: item[1] }, length: item[0].length };
  const bare = BARE.exec(words);
  if (bare?.[1] && words.length <= 120 && !/[.;,]$/.test(words) && !MONTH_AFTER.test(words))
    return { mark: { kind: "number", value: bare[1] }, length: bare[0].length };
  const round = ROUND.exec(words) ?? LETTERED.exec(words);
  if (!round?.[1]) return { mark: null, length: 0 };
  return { mark: { kind: /\d/.test(round[1]) ? "number" : "letter", value: round[1] }, length: round[0].length };
}

function blockOf({
  lines,
  apart,
  mark,
}: {
  lines: readonly Line[];
  apart: boolean;
  mark: ReturnType<typeof markOf>;
}): Block {
  const at: number[] = [];
  let text = "";
  for (const [place, line] of lines.entries()) {
    const skip = place === 0 ? mark.length : 0;
    if (text !== "") {
      at.push(line.start - 1);
      text += " ";
    }
    text += flat(line.words.slice(skip), line.start + skip, at);
  }
  return { text, at, mark: mark.mark, apart, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** Words with single spaces, a tab where one parts two cells; where each letter stands is added to `at`. */
function flat(words: string, start: number, at: number[]): string {
  return words.replace(/(\s+)|\S+/g, (part: string, space: string | undefined, offset: number) => {
    if (space === undefined) for (let n = 0; n < part.length; n += 1) at.push(start + offset + n);
    else at.push(start + offset);
    return space === undefined ? part : space.includes("\t") ? "\t" : " ";
  });
}

const SENTENCE_END = /[.?!]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\d])/gu;
const NOT_AN_END =
  /(?:\b(?:cllrs?|cllr|mr|mrs|ms|dr|prof|rev|revd|st|no|nos|para|paras|p|pp|dept|supt|insp|det|sgt|gov|approx|incl|etc|e\.g|i\.e|viz|vs|v|ref|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\p{Lu}|\b\d)\.$/iu;

/** The sentences of a block. “Cllr. Smith”, “Mr. J. Jones” and “para. 3” end none. */
export function sentencesOf(block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: end, index } of block.text.matchAll(SENTENCE_END)) {
    const stop = index + end.trimEnd().length;
    if (end.startsWith(".") && NOT_AN_END.test(block.text.slice(Math.max(from, index - 12), index + 1))) continue;
    sentences.push({ text: block.text.slice(from, stop), from, block });
    from = index + end.length;
  }
  if (from < block.text.length) sentences.push({ text: block.text.slice(from), from, block });
  return sentences;
}
