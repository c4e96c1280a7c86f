import { foldText } from "#app/domain/text.ts";

const known = new WeakMap<readonly object[], Map<string, readonly object[]>>();

/** The records of a list whose words are these, however they are written: the list is gone through once for all rows. */
export function byWords<T extends object>(
  list: readonly T[],
  wordsOf: (one: T) => string,
  words: string,
): readonly T[] {
  const index = known.get(list) ?? indexOf(list, wordsOf);
  return (index.get(foldText(words)) ?? []) as readonly T[];
}

function indexOf<T extends object>(list: readonly T[], wordsOf: (one: T) => string): Map<string, readonly object[]> {
  const index = new Map<string, T[]>();
  for (const one of list) {
    const folded = foldText(wordsOf(one));
    const there = index.get(folded);
    if (there) there.push(one);
    else index.set(folded, [one]);
  }
  known.set(list, index);
  return index;
}
