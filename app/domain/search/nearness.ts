/**
 * How many slips of the finger lie between two words: a letter left out, put
 * in, taken for another, or two that changed places. Counting stops above
 * `most`, and `most + 1` is answered.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length]!;
}

/** How many slips a word of this length is forgiven: short words mean too many things. Numbers are never guessed. */
export function slipsForgiven(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

const MOST_NEAR = 6;

/** The words of the vocabulary that this one may have been meant for, nearest and then commonest first; itself apart. */
export function nearWords(typed: string, vocabulary: readonly { word: string; records: number }[]): string[] {
  const most = slipsForgiven(typed);
  if (most === 0) return [];
  return vocabulary
    .map(({ word, records }) => ({ word, records, slips: slipsBetween(typed, word, most) }))
    .filter(({ word, slips }) => slips <= most && word !== typed)
    .sort((one, other) => one.slips - other.slips || other.records - one.records)
    .slice(0, MOST_NEAR)
    .map(({ word }) => word);
}
