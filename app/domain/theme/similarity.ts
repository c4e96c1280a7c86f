import { SAME_SUBJECTS, spelledOtherwise, type SameWords } from "#app/domain/same-words.ts";
import { foldText } from "#app/domain/text.ts";

/** A theme as far as likeness is concerned. */
export type Comparable = { title: string; whyItMatters: string };

/** Words that say nothing of what a theme is about. */
export const EMPTY_WORDS = new Set(
  (
    "a about after all also an and any are as at be because been being but by can could did do does for from get " +
    "had has have he her his how if in into is it its just many may more most much no not of on one or other our out " +
    "over own people scrutiny should so some such than that the their them then there these they this those through to " +
    "too under up was way we were what when where which while who why will with would year years you your"
  ).split(" "),
);

const MOST_WORDS = 60;
const TITLE_WEIGHT = 3;
/** How alike two themes must be before one is offered: a good third of what they could share. */
const ALIKE = 0.35;

/**
 * The themes most like the proposal, best first: those that share a good
 * third of the weight of the shorter one's words. A word of a title counts
 * three times a word of the reasons. A hint for a person, never a judgement.
 */
export function similarThemes<T extends Comparable>(
  proposal: Comparable,
  themes: readonly T[],
  most = 5,
  same: SameWords = [],
): T[] {
  const inOneWay = oneWayOf(saidIn(`${proposal.title}\n${proposal.whyItMatters}`, same));
  const wanted = weightsOf(proposal, inOneWay);
  return themes
    .map((theme) => ({ theme, likeness: likeness(wanted, weightsOf(theme, inOneWay)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ theme }) => theme);
}

/** The telling words of a text, folded and without their plural, each once; at most sixty. */
export function tellingWords(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stem))].slice(0, MOST_WORDS);
}

/**
 * The words that a theme like this text may hold, folded: its telling words as they may be spelled, and what the lists
 * say is the same as any part of it. At most forty.
 */
export function wordsToLookFor(text: string, same: SameWords = []): string[] {
  const others = saidIn(text, same).flat();
  const spelled = [...new Set(tellingWords(text).flatMap((word) => [word, spelledOtherwise(word) ?? word]))];
  return [...spelled.slice(0, MOST_SPELLED), ...others].slice(0, MOST_LOOKED_FOR);
}

const MOST_SPELLED = 24;
const MOST_LOOKED_FOR = 40;

/** What the text says that can be said in other ways too. */
function saidIn(text: string, same: SameWords): SameWords {
  const folded = foldText(text);
  const says = (term: string) => folded.includes(term) && folded.search(termIn(term)) >= 0;
  return [...SAME_SUBJECTS, ...same].filter((ways) => ways.some(says));
}

/** Text with everything that is said in several ways said in the first of them. */
function oneWayOf(same: SameWords): (text: string) => string {
  const ways = same.map(([first = "", ...others]) => [first, others] as const);
  return (text) =>
    ways.reduce(
      (said, [first, others]) =>
        others.reduce((so, term) => (so.includes(term) ? so.replaceAll(termIn(term), first) : so), said),
      foldText(text),
    );
}

const terms = new Map<string, RegExp>();
const MOST_TERMS = 2000;

/** Where a term stands in folded text, one or more of it. */
function termIn(term: string): RegExp {
  const known = terms.get(term);
  if (known) return known;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}s?(?![\\p{L}\\p{N}])`,
    "gu",
  );
  if (terms.size >= MOST_TERMS) terms.clear();
  terms.set(term, pattern);
  return pattern;
}

function stem(word: string): string {
  return plainStem(word).replace(/^(licen|practi|defen|offen)[cs]e?$/, "$1s");
}

function plainStem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

function weightsOf(theme: Comparable, inOneWay: (text: string) => string): Map<string, number> {
  const weights = new Map(tellingWords(inOneWay(theme.whyItMatters)).map((word) => [word, 1]));
  for (const word of tellingWords(inOneWay(theme.title))) weights.set(word, TITLE_WEIGHT);
  return weights;
}

function likeness(one: Map<string, number>, other: Map<string, number>): number {
  const least = Math.min(total(one), total(other));
  if (least === 0) return 0;
  let shared = 0;
  for (const [word, weight] of one) shared += Math.min(weight, other.get(word) ?? 0);
  return shared / least;
}

function total(weights: Map<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
