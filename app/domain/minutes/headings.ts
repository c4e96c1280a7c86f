import { proceduralBusiness } from "#app/domain/meeting/procedural.ts";
import { BEGINS_A_LABEL } from "./blocks.ts";
import { inSentences } from "./capitals.ts";
import type { Block } from "./passage.ts";
import { isCapitals, isSentence, isTitleCase, MOST_HEADING } from "./sentence-like.ts";

/** Where an item of the agenda begins: its heading, its number where it has one, and the heading it had before it. */
export type Heading = { place: number; number: string; title: string };

const REFERENCE = /(\d{1,4})\/(\d{1,4})/;
/** What an agenda says of an item before its minutes: its purpose, who attends, links. */
const MOST_BEFORE_MINUTES = 12;
const MOST_IN_LIST = 60;
const SIZE = /\s*(?:pdf icon\s*)?\(?\b(?:pdf|doc|docx)[ ,]+\d[\d.,]*\s?[kmg]b\)?/gi;
const NO_ITEM =
  /^(?:purpose|introduction|background|summary|notes?|actions?|responses?|questions?|answers?|minutes:?|next steps|resolved|attendance|present|attendees:?-?|discussion|decisions?|key points|contents|agenda|part [ab12i]+|reasons? for (?:the )?decisions?|alternative options.*|link to report|appendix \w+)\s*[:.-]*$/i;
const NAME_OF_PERSON = /^(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|prof|rev|alderman|sir|dame|lord|lady|baroness)\b\.?/i;
const OF_THE_TOP =
  /^(?:minutes|notes|draft minutes|record)\b.*\b(?:meeting|committee|panel|council|board)\b|^at a meeting\b|^(?:date|time|venue|chair|location|place)\b ?:/i;

/** The title as it is kept: without sizes of files, dots and spaces at its ends. */
export function titleOf(words: string): string {
  return words
    .replace(SIZE, " ")
    .replace(/[\s*_]+/g, " ")
    .replace(/\s*[-–—:.]+$/, "")
    .replace(/^[-–—:. ]+/, "")
    .trim()
    .slice(0, 200);
}

/**
 * The headings of the items, in order. Numbered ones first: those whose numbers rise, and whose words are a title and
 * not a sentence; where no item is numbered, headings that say “Minutes:” after them, that name business every meeting
 * has, or that stand in capitals. A title in capitals is told as a sentence writes it.
 */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  const single = singlePages(blocks);
  const numbered = risingNumbers(blocks);
  const found = numbered.length > 1 || (numbered.length === 1 && single.length === 0) ? numbered : [];
  const plain = found.length > 0 ? [] : plainHeadings(blocks);
  const all = new Map<number, Heading>();
  for (const heading of [...plain, ...single, ...found]) all.set(heading.place, heading);
  const ordered = [...all.values()].sort((one, other) => one.place - other.place);
  const titles = inSentences(
    ordered.map(({ title }) => title),
    blocks.map(({ text }) => text),
  );
  return ordered.map((heading, at) => ({ ...heading, title: titles[at] ?? heading.title }));
}

/** What a council’s site prints of one item: “Agenda item”, and the title under it. */
function singlePages(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block, place) => {
    if (!/^agenda item$/i.test(block.text) || block.mark) return [];
    const title = blocks[place + 1];
    return title && title.text.length <= MOST_HEADING
      ? [{ place: place + 1, number: title.mark?.value ?? "", title: titleOf(title.text) }]
      : [];
  });
}

function risingNumbers(blocks: readonly Block[]): Heading[] {
  const headings: Heading[] = [];
  let last: number | null = null;
  let style = "";
  let refused: number | null = null;
  const rises = part(blocks);
  for (const [place, block] of blocks.entries()) {
    const mark = block.mark;
    if (!mark || (mark.kind !== "number" && mark.kind !== "reference") || !mayBeTitle(block)) {
      if (mark?.kind === "number") refused = Number(mark.value);
      continue;
    }
    const { number, kind } = numberOf(mark.value, rises);
    if (number === null) continue;
    const sure = isSure(blocks, place);
    if (style !== "" && kind !== style && !sure) continue;
    const follows = last !== null && number > last && number <= last + 4;
    const inList =
      refused === number - 1 && !sure && (last === null || number !== last + 1 || comesAgain(blocks, place));
    const begins = last === null && (number <= 3 || sure || kind === "reference");
    if (!inList && (follows || begins || (sure && (last === null || number > last)))) {
      headings.push({ place, number: mark.value, title: titleOf(block.text) });
      [last, style, refused] = [number, kind, null];
    } else refused = number;
  }
  return headings;
}

/** Whether a title with the same number follows: then this one is a point of a list. */
function comesAgain(blocks: readonly Block[], place: number): boolean {
  const value = blocks[place]?.mark?.value;
  return blocks
    .slice(place + 1, place + MOST_IN_LIST)
    .some((block) => block.mark?.value === value && mayBeTitle(block));
}

/** “5”, “12/24” as a number that rises, and how it is written; nothing for “2.3”, which is a part of an item. */
function numberOf(value: string, rises: 1 | 2): { number: number | null; kind: string } {
  if (/^\d+(?:\.0)?$/.test(value)) return { number: Number(value), kind: "number" };
  if (/^\d+[a-z]$/i.test(value)) return { number: parseInt(value, 10), kind: "number" };
  const parts = REFERENCE.exec(value);
  return parts ? { number: Number(parts[rises]), kind: "reference" } : { number: null, kind: "" };
}

/** Of “24/081” and “12/24” the part that counts is the one that changes from item to item; the other is a year. */
function part(blocks: readonly Block[]): 1 | 2 {
  const all = blocks.flatMap(({ mark }) => (mark?.kind === "reference" ? [REFERENCE.exec(mark.value)] : []));
  const [first, second] = [new Set(all.map((one) => one?.[1])), new Set(all.map((one) => one?.[2]))];
  return first.size > second.size || (first.size === second.size && (all[0]?.[2]?.length ?? 0) === 2) ? 1 : 2;
}

function mayBeTitle({ text, mark }: Block): boolean {
  const business = proceduralBusiness(titleOf(text));
  if (
    business !== null &&
    text.length < 80 &&
    !/[:\t]/.test(text) &&
    (mark?.kind === "number" || mark?.kind === "reference" || isCapitals(text))
  )
    return true;
  return (
    text !== "" &&
    !isSentence(text) &&
    (mark?.kind === "number" || !NO_ITEM.test(text)) &&
    !NAME_OF_PERSON.test(text) &&
    !BEGINS_A_LABEL.test(text) &&
    !text.includes("\t") &&
    !/\?$/.test(text)
  );
}

/** Business that every meeting has, capitals, or “Minutes:” at once: that is a heading, wherever it stands. */
function isSure(blocks: readonly Block[], place: number): boolean {
  const text = titleOf(blocks[place]?.text ?? "");
  return proceduralBusiness(text) !== null || isCapitals(text) || isMinuted(blocks, place, MOST_BEFORE_MINUTES);
}

/** “Minutes:” follows, at once or after what the agenda said of the item. */
function isMinuted(blocks: readonly Block[], place: number, within = 1): boolean {
  for (const { text, mark } of blocks.slice(place + 1, place + 1 + within)) {
    if (/^(?:minutes|decision):?$/i.test(text)) return mark === null;
    if (mark?.kind === "number" || mark?.kind === "reference") return false;
  }
  return false;
}

function plainHeadings(blocks: readonly Block[]): Heading[] {
  const found = blocks.flatMap((block, place) => {
    const text = titleOf(block.text);
    if (
      (block.mark && block.mark.kind !== "number") ||
      !mayBeTitle(block) ||
      /:\s*\S|:-?$/.test(block.text) ||
      (OF_THE_TOP.test(text) && proceduralBusiness(text) === null)
    )
      return [];
    const words = text.split(" ").length;
    const sure =
      isMinuted(blocks, place) || proceduralBusiness(text) !== null || (isCapitals(text) && words > 1 && place > 0);
    if (/\d{4}|\d(?:am|pm|[.:]\d\d)/.test(text)) return [];
    const next = blocks[place + 1];
    const likely =
      block.apart &&
      place > 1 &&
      words > 1 &&
      words <= 9 &&
      !!next &&
      (next.apart || isTitleCase(text)) &&
      isSentence(next.text);
    return sure || likely ? [{ place, number: "", title: text, sure }] : [];
  });
  const sure = found.filter((one) => one.sure);
  return sure.filter(({ title }) => isCapitals(title)).length > 1 ? sure : found.length > 1 ? found : [];
}
