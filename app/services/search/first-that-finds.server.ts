import type { Reader } from "#app/domain/actor.ts";
import type { FoundFilters } from "#app/domain/search/facets.ts";
import { alsoWritten, type Otherwise } from "#app/domain/search/ways.ts";
import { nearWords, slipsForgiven } from "#app/domain/search/nearness.ts";
import {
  matching,
  matchingOneOf,
  MOST_COMPLETED,
  wordsBeginning,
  wordsLike,
  type Match,
  type TextIndex,
  type WordGroup,
} from "#db/engine/full-text.server.ts";
import { pageOfText, type TextFound } from "#db/engine/text-page.server.ts";
import type { Db } from "#db/open.server.ts";
import { type SearchedBodies } from "#db/search/searched-bodies.server.ts";
import { readableTexts } from "#db/search/search.server.ts";

/** What is searched, and for which words. */
export type SearchAsked = FoundFilters & { typed: string; index: TextIndex; page?: number; perPage?: number };

/** How what is shown was come by: every word, words like those typed, or only some of them. */
export type FoundHow = "all" | "like" | "some";

type Got = { how: FoundHow; found: TextFound };

/** All the words as typed; or else words like them; or else any of them. */
export async function firstThatFinds(
  db: Db,
  reader: Reader,
  asked: SearchAsked & SearchedBodies & { limit: number; offset: number },
  words: readonly string[],
  otherwise: readonly Otherwise[],
): Promise<Got> {
  const find = async (how: FoundHow, match: Match): Promise<Got> => {
    const isReadable = readableTexts(asked.index, reader);
    const found = await pageOfText(db, asked.index, { ...asked, typed: words, match, isReadable, filters: asked });
    return { how, found };
  };
  const groups = await groupsAsTyped(db, asked.index, words);
  const exact = await find("all", matchingOneOf(waysToAsk(groups, otherwise)));
  if (isAny(exact)) return exact;
  const like = await find("like", matching(await groupsLike(db, asked.index, groups)));
  if (isAny(like) || words.length === 1) return like;
  return find("some", matching(groups, "any"));
}

/** Whether there is any, whatever the filters. */
function isAny({ found }: Got): boolean {
  return found.groups === null || found.groups.length > 0;
}

const LEAST_TO_COMPLETE = 2;
/** A word of these letters is in the index as it is typed: what goes on from it is known whole. */
const PLAIN = /^[a-z0-9]+$/;

/** Each word alone; the last may still be in the middle of being typed. */
async function groupsAsTyped(db: Db, index: TextIndex, words: readonly string[]): Promise<WordGroup[]> {
  const groups = words.map((word): WordGroup => ({ words: [word, ...alsoWritten(word)] }));
  const last = words.at(-1) ?? "";
  if (last.length < LEAST_TO_COMPLETE) return groups;
  const completed = await wordsBeginning(db, index, last);
  const all = { words: [last, ...alsoWritten(last), ...completed] };
  const isKnown = completed.length < MOST_COMPLETED && PLAIN.test(last);
  return [...groups.slice(0, -1), isKnown ? all : { ...all, alsoAsBeginning: last }];
}

/** As typed; and with each part that can be said otherwise said so. */
function waysToAsk(groups: readonly WordGroup[], otherwise: readonly Otherwise[]): (readonly WordGroup[])[] {
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
async function groupsLike(db: Db, index: TextIndex, groups: readonly WordGroup[]): Promise<WordGroup[]> {
  const typed = groups.map(({ words }) => words[0] ?? "");
  const asked = typed.map((word) => ({ word, slips: slipsForgiven(word) })).filter(({ slips }) => slips > 0);
  const vocabulary = await wordsLike(db, index, asked);
  return groups.map((group, at) => ({
    ...group,
    words: [...group.words, ...nearWords(typed[at] ?? "", vocabulary)],
  }));
}
