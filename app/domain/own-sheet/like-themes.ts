import type { SameWords } from "#app/domain/same-words.ts";
import { similarThemes, tellingWords, wordsToLookFor } from "#app/domain/theme/similarity.ts";

type Theme = { id: number; title: string; whyItMatters: string };

/** As many of those that share a word are looked at closely, and as many are offered. */
const MOST_LOOKED_AT = 12;
const MOST_OFFERED = 4;
const byWord = new WeakMap<readonly Theme[], Map<string, Theme[]>>();

/** The themes most like a title, best first: a thousand rows are held against a list that is gone through once. */
export function likeThemes<T extends Theme>(title: string, themes: readonly T[], same: SameWords): T[] {
  const index = indexOf(themes);
  const shared = new Map<T, number>();
  for (const word of wordsToLookFor(title, same))
    for (const theme of (index.get(word) ?? []) as T[]) shared.set(theme, (shared.get(theme) ?? 0) + 1);
  const near = [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LOOKED_AT)
    .map(([theme]) => theme);
  return near.length === 0 ? [] : similarThemes({ title, whyItMatters: "" }, near, MOST_OFFERED, same);
}

function indexOf(themes: readonly Theme[]): Map<string, Theme[]> {
  const known = byWord.get(themes);
  if (known) return known;
  const index = new Map<string, Theme[]>();
  for (const theme of themes)
    for (const word of tellingWords(theme.title)) index.set(word, [...(index.get(word) ?? []), theme]);
  byWord.set(themes, index);
  return index;
}
