import { cleanText, foldText, linesOf } from "./text.ts";

/** Ways to say the same: "FGM", "female genital mutilation"; folded as text is looked for. */
export type SameWords = readonly (readonly string[])[];

/**
 * What a body's list begins with, until somebody changes it: what police and crime panels and scrutiny committees
 * shorten in their papers. One to a line.
 */
export const STARTING_WORDS = [
  "ASB = anti-social behaviour",
  "BCU = basic command unit",
  "BWV = body worn video",
  "CAMHS = child and adolescent mental health services",
  "CCE = child criminal exploitation",
  "CPS = Crown Prosecution Service",
  "CSE = child sexual exploitation",
  "CSP = community safety partnership",
  "FGM = female genital mutilation",
  "HMICFRS = His Majesty's Inspectorate of Constabulary and Fire and Rescue Services",
  "IOPC = Independent Office for Police Conduct",
  "ISVA = independent sexual violence adviser",
  "MAPPA = multi-agency public protection arrangements",
  "MARAC = multi-agency risk assessment conference",
  "MASH = multi-agency safeguarding hub",
  "MTFS = medium term financial strategy = medium term financial plan",
  "NCA = National Crime Agency",
  "NPCC = National Police Chiefs' Council",
  "NRM = National Referral Mechanism",
  "OPCC = Office of the Police and Crime Commissioner",
  "PCC = Police and Crime Commissioner",
  "PCSO = police community support officer",
  "RASSO = rape and serious sexual offences",
  "SEND = special educational needs and disabilities",
  "VAWG = violence against women and girls",
].join("\n");

/** The most lines that a body's list has, and letters in it. */
export const MOST_SAME_WORDS = { lines: 200, letters: 10_000 };

/** Lists that were read before, by their words. */
const read = new Map<string, SameWords>();
const MOST_READ = 100;

/** What is one subject under many names, in every body: for likeness only, a search looks for what was typed. */
export const SAME_SUBJECTS: SameWords = readSameWords(
  [
    "taxi = cab = minicab = private hire = hackney carriage",
    "missing = absconded = absconding = runaway = gone missing",
    "young people = youth = teenager = adolescent = young person",
    "older people = elderly = older person = pensioner",
    "domestic abuse = domestic violence",
    "anti-social behaviour = nuisance behaviour = antisocial behaviour",
    "stop and search = stop search",
    "road safety = speeding = road casualties",
    "budget = precept = council tax",
    "burglary = break-in = housebreaking",
    "county lines = drug running",
    "homeless = homelessness = rough sleeping = rough sleeper",
    "hate crime = hate incident",
    "cyber crime = cybercrime = online fraud",
    "waste = refuse = rubbish",
    "custody = detention = police cells",
    "modern slavery = human trafficking = trafficking",
  ].join("\n"),
);

/** The first line that does not say what it is the same as, counted from 1; null where every line does. */
export function lineWithoutMeaning(list: string): number | null {
  const at = linesOf(list).findIndex((line) => line.trim() !== "" && termsOf(line).length < 2);
  return at < 0 ? null : at + 1;
}

/** A body's list, a line for each thing and "=" between its names; what cannot be read is left out. */
export function readSameWords(list: string): SameWords {
  const known = read.get(list);
  if (known) return known;
  const lines = linesOf(cleanText(list)).slice(0, MOST_SAME_WORDS.lines);
  const same = lines.map(termsOf).filter((terms) => terms.length > 1);
  if (read.size >= MOST_READ) read.clear();
  read.set(list, same);
  return same;
}

/** What several bodies' lists say together; one that was never changed is the list that each begins with. */
export function sameWordsOf(lists: readonly (string | null)[]): SameWords {
  return readSameWords([...new Set(lists.map((list) => list ?? STARTING_WORDS))].join("\n"));
}

function termsOf(line: string): string[] {
  return [
    ...new Set(
      line
        .split("=")
        .map((term) => foldText(term))
        .filter(Boolean),
    ),
  ];
}

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/^(licen|practi|defen|offen)c(?!ing)/, "$1s"],
  [/^(licen|practi|defen|offen)s/, "$1c"],
  [/^(\p{L}{3,})is(e|ed|es|ing|er|ers|ation|ations)$/u, "$1iz$2"],
  [/^(\p{L}{3,})iz(e|ed|es|ing|er|ers|ation|ations)$/u, "$1is$2"],
];

/** The same word as others spell it: "license" for "licence", "organize" for "organise". */
export function spelledOtherwise(word: string): string | null {
  const found = SPELLED.find(([pattern]) => pattern.test(word));
  return found ? word.replace(found[0], found[1]) : null;
}
