import { STARTING_WORDS } from "#app/domain/same-words.ts";
import { isCapitals } from "./sentence-like.ts";

/** Written in capitals by everybody, beside those that the product knows a meaning of. */
const ALWAYS = ["UK", "EU", "NHS", "HR", "IT", "ICT", "AI", "CCTV", "SEND", "PCC", "OPCC", "PCP", "PFCC", "HMICFRS", "IOPC", "ASB", "VAWG", "MAPPA", "ICB", "BAME", "LGA", "DWP", "BTP"]; // prettier-ignore
const ABBREVIATIONS = new Set([...ALWAYS, ...(STARTING_WORDS.match(/\b\p{Lu}{2,}\b/gu) ?? [])]);
const TITLES = new Set(["MR", "MRS", "MS", "DR", "ST", "CLLR", "CLLRS"]);
const AFTER_TITLE = /(?<=\b(?:Mr|Mrs|Ms|Dr|St|Cllr|Cllrs) )\p{Ll}/gu;
const WORD = /\p{L}[\p{L}’']*/gu;
const MONTHS = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/**
 * Titles in capitals as a sentence writes them: “HOST FAMILIES AND CSE” becomes “Host families and CSE”. Abbreviations
 * stay, and a word that the text itself writes another way within its sentences is written so. Others are left alone.
 */
export function inSentences(titles: readonly string[], lines: readonly string[]): string[] {
  if (!titles.some(isCapitals)) return [...titles];
  const spelled = spellings(lines.filter((line) => !isCapitals(line)));
  return titles.map((title) => (isCapitals(title) && !isAbbreviation(title) ? sentence(title, spelled) : title));
}

function sentence(title: string, spelled: ReadonlyMap<string, string>): string {
  const words = title.replace(WORD, (word) => {
    if (isAbbreviation(word)) return word;
    const small = word.toLocaleLowerCase("en-GB");
    return spelled.get(small) ?? (MONTHS.test(small) || TITLES.has(word) ? capital(small) : small);
  });
  return words
    .replace(AFTER_TITLE, (name) => name.toLocaleUpperCase("en-GB"))
    .replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase("en-GB"));
}

function isAbbreviation(word: string): boolean {
  return (
    ABBREVIATIONS.has(word) ||
    (!TITLES.has(word) && /^\p{Lu}+$/u.test(word) && word.length > 1 && !/[AEIOUY]/.test(word))
  );
}

/** How words are written within sentences, where that is always with a capital or in capitals: names and abbreviations. */
function spellings(lines: readonly string[]): Map<string, string> {
  const within = new Map<string, Set<string>>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      const small = word.toLocaleLowerCase("en-GB");
      const begins = !/[\p{Ll},;] $/u.test(line.slice(0, index));
      const isShort = /^\p{Lu}{2,}$/u.test(word);
      if (begins && word !== small && !isShort) continue;
      within.set(small, (within.get(small) ?? new Set()).add(word));
    }
  }
  return new Map(
    [...within].flatMap(([small, ways]) => {
      const [way] = ways;
      return ways.size === 1 && way !== undefined && way !== small ? [[small, way] as const] : [];
    }),
  );
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase("en-GB") + word.slice(1);
}
