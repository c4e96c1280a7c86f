import type { Reader } from "#app/domain/actor.ts";
import { askedWords } from "#app/domain/search/asked.ts";
import { countFacets, type FoundFilters } from "#app/domain/search/facets.ts";
import { foundPath, foundReference, SEARCHED_KINDS } from "#app/domain/search/kinds.ts";
import { markedParts, markedWords, type Marked } from "#app/domain/search/marks.ts";
import { nearWords, slipsForgiven } from "#app/domain/search/nearness.ts";
import { wordsMeant } from "#app/domain/search/spelling.ts";
import {
  matching,
  pageOfText,
  showText,
  wordsBeginning,
  wordsLike,
  type TextFound,
  type TextIndex,
  type TextRow,
  type WordGroup,
} from "#db/engine/full-text.server.ts";
import type { Db } from "#db/open.server.ts";
import { readableTexts } from "#db/search/search.server.ts";

export const FOUND_A_PAGE = 20;

export type SearchAsked = FoundFilters & { typed: string; index: TextIndex; page?: number; perPage?: number };

export type Found = {
  kindWords: string;
  reference: string;
  href: string;
  title: Marked[];
  words: Marked[];
  bodyName: string;
  startYear: number | null;
};

/** How what is shown was come by: every word, words like those typed, or only some of them. */
export type FoundHow = "all" | "like" | "some";

/**
 * One page of what this reader may be given for the words typed, best first. At
 * most six queries, however many records there are; none where no word was typed.
 */
export async function searchRecords(db: Db, reader: Reader, asked: SearchAsked) {
  const words = askedWords(asked.typed);
  if (words.length === 0) return null;
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1) || 1), 1_000);
  const perPage = asked.perPage ?? FOUND_A_PAGE;
  const limits = { limit: perPage, offset: (page - 1) * perPage };
  const got = await firstThatFinds(db, reader, { ...asked, ...limits }, words);
  const facets = countFacets(got.found.groups, asked);
  const rows = await showText(db, asked.index, got.match, got.found.ids);
  return {
    rows: rows.map(foundOf),
    how: got.how,
    meant: got.how === "like" ? wordsMeant(words, rows.flatMap(wordsMarked)) : null,
    ...facets,
    page,
    pages: Math.max(1, Math.ceil(facets.total / perPage)),
  };
}

export type SearchFound = NonNullable<Awaited<ReturnType<typeof searchRecords>>>;

type Got = { how: FoundHow; match: string; found: TextFound };

/** All the words as typed; or else words like them; or else any of them. */
async function firstThatFinds(
  db: Db,
  reader: Reader,
  asked: SearchAsked & { limit: number; offset: number },
  words: readonly string[],
): Promise<Got> {
  const find = async (how: FoundHow, match: string): Promise<Got> => {
    const isReadable = readableTexts(asked.index, reader);
    const found = await pageOfText(db, asked.index, { ...asked, match, isReadable, filters: asked });
    return { how, match, found };
  };
  const groups = await groupsAsTyped(db, asked.index, words);
  const exact = await find("all", matching(groups));
  if (exact.found.groups.length > 0) return exact;
  const like = await find("like", matching(await groupsLike(db, asked.index, groups)));
  if (like.found.groups.length > 0 || words.length === 1) return like;
  return find("some", matching(groups, "any"));
}

const LEAST_TO_COMPLETE = 2;

/** Each word alone; the last may still be in the middle of being typed. */
async function groupsAsTyped(db: Db, index: TextIndex, words: readonly string[]): Promise<WordGroup[]> {
  const groups = words.map((word): WordGroup => ({ words: [word] }));
  const last = words.at(-1) ?? "";
  if (last.length < LEAST_TO_COMPLETE) return groups;
  const completed = await wordsBeginning(db, index, last);
  return [...groups.slice(0, -1), { words: [last, ...completed], alsoAsBeginning: last }];
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

function wordsMarked(row: TextRow): string[] {
  return [...markedWords(row.title), ...markedWords(row.words)];
}

function foundOf(row: TextRow): Found {
  return {
    kindWords: SEARCHED_KINDS[row.kind].words,
    reference: foundReference(row.kind, row.recordId),
    href: foundPath(row.kind, row.recordId),
    title: markedParts(row.title),
    words: markedParts(row.words),
    bodyName: row.bodyName,
    startYear: row.startYear,
  };
}
