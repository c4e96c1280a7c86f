import { slipsBetween, slipsForgiven } from "./nearness.ts";

/**
 * What was most likely meant, in words that stand in records the reader was
 * given, and in no others: a guess must not tell of a record that this reader may not see.
 * Null where nothing typed was taken for another word.
 */
export function wordsMeant(typed: readonly string[], marked: readonly string[]): string | null {
  const meant = typed.map((word) => nearest(word, marked));
  return meant.every((word, at) => word === typed[at]) ? null : meant.join(" ");
}

function nearest(word: string, marked: readonly string[]): string {
  const most = slipsForgiven(word);
  let best = word;
  let fewest = most + 1;
  for (const one of marked) {
    if (one.startsWith(word)) return word;
    const slips = slipsBetween(word, one, most);
    if (slips < fewest) [best, fewest] = [one, slips];
  }
  return best;
}
