import { OWN_FIELDS } from "./fields.ts";
import type { Holds, OwnField } from "./own-field.ts";
import { foldHeading } from "./grid.ts";
import { OWN_KIND_LIST } from "./kinds.ts";

/** Longer than this, a cell is no heading. */
const MOST_HEADING = 80;
const MOST_WORDS = 10;
/** What a heading is worth that says just one of our phrases, and the least and the most of one that contains it. */
const EXACT = 1;
const CONTAINS = 0.4;
const CONTAINS_MORE = 0.4;
/** Words that stand for no field by themselves inside a longer heading. */
const TOO_COMMON = new Set("at for to from who a i s t o p c e r k q".split(" "));

const PHRASES = new WeakMap<OwnField, ReadonlySet<string>>();

function phrasesOf(field: OwnField): ReadonlySet<string> {
  const known = PHRASES.get(field);
  if (known) return known;
  const made = new Set(field.headings.split("|"));
  PHRASES.set(field, made);
  return made;
}

/** Words as they are shortened in headings. */
const SHORTENED: Readonly<Record<string, string>> = {
  mtg: "meeting",
  mtgs: "meetings",
  cttee: "committee",
  ctte: "committee",
  cmte: "committee",
  dept: "department",
  resp: "responsible",
  recs: "recommendations",
  recommendn: "recommendation",
  qtr: "quarter",
  exp: "expected",
  dir: "director",
  mem: "member",
};

function whole(folded: string): string {
  return folded
    .split(" ")
    .map((word) => (Object.hasOwn(SHORTENED, word) ? SHORTENED[word] : word))
    .join(" ");
}

/** What a heading that asks a question is answered with. */
const ASKED: readonly (readonly [RegExp, readonly Holds[], number])[] = [
  [/^(?:who|whom|whose|by whom|to whom|for whom|of whom|from whom)\b/, ["names"], 0.4],
  [/^(?:when|by when|for when)\b/, ["when", "past_day", "day"], 0.4],
  [/^how\b/, ["format", "item_kind"], 0.3],
];
const YES_OR_NO = / (?:y n|yes no|y or n|yes or no)$/;

/**
 * How well a heading names the field: 1 for one of its phrases, less where a phrase is among other words, a little where
 * it asks what the field answers, 0 for no.
 */
export function headingScore(field: OwnField, heading: string): number {
  const folded = whole(foldHeading(heading.slice(0, MOST_HEADING)).replace(YES_OR_NO, ""));
  if (folded === "") return 0;
  const phrases = phrasesOf(field);
  if (phrases.has(folded)) return EXACT;
  const words = folded.replace(/\?$/, "").split(" ").slice(0, MOST_WORDS);
  let best = 0;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const said = words.slice(from, to).join(" ");
      if (!phrases.has(said) || TOO_COMMON.has(said)) continue;
      best = Math.max(best, CONTAINS + CONTAINS_MORE * ((to - from) / words.length) - 0.02 * from);
    }
  }
  const asked = ASKED.find(([pattern, holds]) => pattern.test(folded) && holds.includes(field.holds));
  return Math.max(best, asked?.[2] ?? 0);
}

const ALL_FIELDS = OWN_KIND_LIST.flatMap((kind) => Object.values(OWN_FIELDS[kind]) as OwnField[]);
const SEEN = new Map<string, number>();
const MOST_SEEN = 5_000;

/** How much a cell looks like a heading of anything we know. */
export function knownHeading(text: string): number {
  if (text.length > MOST_HEADING) return 0;
  const known = SEEN.get(text);
  if (known !== undefined) return known;
  const score = Math.max(...ALL_FIELDS.map((field) => headingScore(field, text)));
  if (SEEN.size < MOST_SEEN) SEEN.set(text, score);
  return score;
}
