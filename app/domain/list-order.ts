const COLLATOR = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Numbers by size, words as a British reader expects them: "T-9" before "T-10". */
export function compareInList(one: string | number | undefined, other: string | number | undefined): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return COLLATOR.compare(String(one ?? ""), String(other ?? ""));
}

/**
 * A text whose plain order, letter by letter, is the order of `compareInList`: what a database sorts words by. Marks on
 * letters and capitals count for nothing, numbers in it by their size.
 */
export function listOrderKey(text: string): string {
  const folded = (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
  let key = "";
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded.charAt(at);
    if (!isDigit(letter)) {
      key += weightOf(letter);
      continue;
    }
    let digits = "";
    while (isDigit(folded.charAt(at))) {
      if (digits !== "" || folded.charAt(at) !== "0") digits += folded.charAt(at);
      at += 1;
    }
    at -= 1;
    key += weightOf("0") + String.fromCharCode(1 + Math.min(digits.length, 255)) + digits;
  }
  return key;
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}

const weights = new Map<string, string>();

/** Letters and signs that European words are written with, in the order of the collator; any other comes after them. */
function weightOf(letter: string): string {
  if (weights.size === 0) weighLetters();
  return weights.get(letter) ?? String.fromCharCode(AFTER_ALL) + letter;
}

const AFTER_ALL = 0x7fe;
/** Letters that count as two. */
const PAIRS = ["ae", "oe", "ss", "ij", "dz", "lj", "nj", "hv", "qp", "db"];
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
] as const;

function weighLetters(): void {
  const letters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
  ).sort(COLLATOR.compare);
  let place = 1;
  letters.forEach((letter, at) => {
    if (at > 0 && COLLATOR.compare(letter, letters[at - 1] ?? "") !== 0) place += 1;
    weights.set(letter, String.fromCharCode(place));
  });
  for (const letter of letters) {
    if (COLLATOR.compare(letter, "") === 0) weights.set(letter, "");
    const pair = PAIRS.find((two) => COLLATOR.compare(letter, two) === 0);
    if (pair) weights.set(letter, [...pair].map((one) => weights.get(one) ?? "").join(""));
  }
}
