import { foldText } from "./text.ts";

/** Words before a name that are no part of it. */
export const TITLES = wordsIn(
  "cllr councillor ald alderman mr mrs ms miss mx dr prof professor rev revd reverend canon father sir dame lord lady",
  "baroness baron viscount viscountess earl countess hon honourable rt right the his her honour judge",
  "chief deputy assistant constable commissioner superintendent inspector sergeant detective pc",
);
/** Letters after a name: written in capitals, or as here. */
export const LETTERS = wordsIn(
  "MBE OBE CBE KBE DBE GBE BEM CB KCB CMG CVO LVO MVO QPM KPM GM QGM MC TD VR DL JP KC QC MP MEP MSP PC PhD BA MA BSc",
  "MSc MBA LLB LLM FCA ACA CPFA FRSA FRCS FRICS RN Esq Esq. Jr Jr. Sr Sr. II III",
);
/** Words that belong to the family name after them. */
export const PARTICLES = wordsIn(
  "de da di do dos das du del della der den van von la le el al ap ab bin ibn ten ter zu st st. o ó ní mc mac abu",
);
/** Of those, the ones that are also given names, and are particles at the beginning only in small letters. */
export const GIVEN_TOO = wordsIn("di la le el al van bin abu mac ten");

function wordsIn(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

/**
 * The family name in a name as it is shown, with the particle before it: "Ahmed" of "Cllr Ruth Ahmed MBE", "van der
 * Berg" of "Anna van der Berg", "Bryce" of "Bryce, Jo", "Smith" of "Baroness Smith of Basildon". A family name of two
 * words without a hyphen, or one that comes first, cannot be told from the name alone; the whole name where nothing
 * else is in it.
 */
export function familyNameOf(name: string): string {
  return partsOf(name).family || name.trim();
}

/**
 * The family name that is kept: the one typed, or the one in the name where nothing was typed or where the name has
 * changed and the family name was only ever the one in it.
 */
export function familyNameAfter(
  typed: { name: string; familyName?: string },
  before?: { name: string; familyName: string },
): string {
  const said = typed.familyName?.trim() ?? "";
  const follows = before && said === before.familyName && said === familyNameOf(before.name);
  return said === "" || follows ? familyNameOf(typed.name) : said;
}

/** What a name is sorted by: the family name, then the whole name, as they are looked for. */
export function nameOrderKey(name: string, familyName?: string): string {
  return `${foldText(familyName ?? familyNameOf(name))}, ${foldText(name)}`;
}

/** Orders names by their family names, for `sort`. */
export function inNameOrder(one: string, other: string): number {
  return nameOrderKey(one).localeCompare(nameOrderKey(other), "en-GB");
}

/**
 * The one person whom a typed name means: by the name as it stands, or else, `near`, with other apostrophes, accents or
 * hyphens, without its title ("Ruth Ahmed" for "Cllr Ruth Ahmed") and with the family name first ("Ahmed, Ruth").
 * Undefined where it means nobody or more than one; `many` says how many.
 */
export function personNamed<P extends { name: string }>(people: readonly P[], typed: string) {
  const found = peopleNamed(people, typed);
  const [person] = found;
  const near = found.length === 1 && person !== undefined && lettersOf(person.name) !== lettersOf(typed);
  return { person: found.length === 1 ? person : undefined, near, many: found.length };
}

/** Everybody whom a typed name may mean so: those named exactly so, or else those whose name is written otherwise. */
export function peopleNamed<P extends { name: string }>(people: readonly P[], typed: string): P[] {
  const [exact, ...near] = WAYS.map(({ keyOf }, way) => {
    const key = keyOf(typed);
    return key === "" ? [] : (namesOf(people)[way]?.get(key) ?? []);
  });
  if (exact?.length) return exact as P[];
  const found = new Set(near.flat());
  return found.size === 0 ? [] : people.filter((person) => found.has(person));
}

/** The ways in which a name is compared: as it stands, folded, and without its title and turned round. */
const WAYS = [{ keyOf: lettersOf }, { keyOf: foldText }, { keyOf: bareName }];

type Named = Map<string, { name: string }[]>;
const named = new WeakMap<readonly { name: string }[], Named[]>();

/** By each way, who is named so: worked out once for a list, in which thousands of names may be looked for. */
function namesOf(people: readonly { name: string }[]): Named[] {
  const known = named.get(people);
  if (known) return known;
  const made = WAYS.map(({ keyOf }) => {
    const by: Named = new Map();
    for (const person of people) by.set(keyOf(person.name), [...(by.get(keyOf(person.name)) ?? []), person]);
    return by;
  });
  named.set(people, made);
  return made;
}

/** What is the same of one name however it is written: for telling in one list who is named twice. */
export function nameKey(name: string): string {
  return bareName(name) || foldText(name);
}

function lettersOf(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** "ruth ahmed", from "Cllr Ruth Ahmed MBE" and from "Ahmed, Cllr Ruth". */
function bareName(text: string): string {
  const { given, family } = partsOf(text);
  return foldText(`${given} ${family}`);
}

/** A name without its titles, the letters after it and what stands in brackets, in its two parts. */
function partsOf(name: string): { given: string; family: string } {
  const plain = name.replace(/\([^)]*\)/g, " ").replace(/\s[-–—]\s.*$/, "");
  const [first = [], ...after] = plain.split(",").map((part) => part.split(/\s+/).filter(Boolean));
  const titled = first.length > 0 && isTitle(first[0] ?? "");
  const before = withoutLetters(withoutTitles(first));
  const given = withoutLetters(withoutTitles(after.flat())).filter((word) => !LETTERS.has(word));
  const familyFirst = given.length > 0 && (!titled || before.length === 1);
  if (familyFirst) return { given: given.join(" "), family: before.join(" ") };
  const peer = before.indexOf("of");
  const words = peer > 0 ? before.slice(0, peer) : before;
  const start = startOfFamily(words);
  return {
    given: [...words.slice(0, start), ...before.slice(words.length)].join(" "),
    family: words.slice(start).join(" "),
  };
}

/** Where the family name begins: at the last word, or at the particles before it. */
function startOfFamily(words: readonly string[]): number {
  let start = Math.max(0, words.length - 1);
  while (start > 0 && isParticle(words[start - 1] ?? "", start - 1)) start -= 1;
  return start;
}

function isParticle(word: string, place: number): boolean {
  const small = word.toLowerCase();
  return PARTICLES.has(small) && (place > 0 || word === small || !GIVEN_TOO.has(small));
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ""));
}

function withoutTitles(words: readonly string[]): string[] {
  const start = words.findIndex((word) => !isTitle(word));
  return start < 0 ? [] : words.slice(start);
}

function withoutLetters(words: readonly string[]): string[] {
  const last = words.findLastIndex((word, place) => place < 2 || !LETTERS.has(word));
  return words.slice(0, last + 1);
}
