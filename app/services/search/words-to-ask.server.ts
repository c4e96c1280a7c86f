import { nearWords, slipsForgiven } from "#app/domain/search/nearness.ts";
import { alsoWritten, type Otherwise } from "#app/domain/search/ways.ts";
import {
  MOST_COMPLETED,
  wordsBeginning,
  wordsLike,
  type TextIndex,
  type WordGroup,
} from "#db/engine/full-text.server.ts";
import type { Db } from "#db/open.server.ts";

const LEAST_TO_COMPLETE = 2;
/** A word of these letters is in the index as it is typed: what goes on from it is known whole. */
const PLAIN = /^[a-z0-9]+$/;

/** Each word alone; the last may still be in the middle of being typed. */
export async function groupsAsTyped(db: Db, index: TextIndex, words: readonly string[]): Promise<WordGroup[]> {
  const groups = words.map((word): WordGroup => ({ words: [word, ...alsoWritten(word)] }));
  const last = words.at(-1) ?? "";
  if (last.length < LEAST_TO_COMPLETE) return groups;
  const completed = await wordsBeginning(db, index, last);
  const all = { words: [last, ...alsoWritten(last), ...completed] };
  const isKnown = completed.length < MOST_COMPLETED && PLAIN.test(last);
  return [...groups.slice(0, -1), isKnown ? all : { ...all, alsoAsBeginning: last }];
}

/** As typed; and with each part that can be said otherwise said so. */
export function waysToAsk(groups: readonly WordGroup[], otherwise: readonly Otherwise[]): (readonly WordGroup[])[] {
  if (otherwise.length === 0) return [groups];
  const other = groups.flatMap((group, at) => {
    const part = otherwise.find(({ from, length }) => from <= at && at < from + length);
    if (!part) return [group];
    if (part.length === 1) return [{ ...group, words: [...group.words, ...part.ways] }];
    return part.from === at ? [{ words: part.ways }] : [];
  });
  return [groups, other];
}

/** Beside each word those of the vocabulary that differ from it by a slip or two. */
export async function groupsLike(db: Db, index: TextIndex, groups: readonly WordGroup[]): Promise<WordGroup[]> {
  const typed = groups.map(({ words }) => words[0] ?? "");
  const asked = typed.map((word) => ({ word, slips: slipsForgiven(word) })).filter(({ slips }) => slips > 0);
  const vocabulary = await wordsLike(db, index, asked);
  return groups.map((group, at) => ({
    ...group,
    words: [...group.words, ...nearWords(typed[at] ?? "", vocabulary)],
  }));
}
