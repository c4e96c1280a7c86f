import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { sameWordsOf } from "#app/domain/same-words.ts";
import { askedText } from "#app/domain/search/asked.ts";
import { countFacets, openFacets } from "#app/domain/search/facets.ts";
import { foundPath, foundReference, SEARCHED_KINDS, type SearchedKind } from "#app/domain/search/kinds.ts";
import { markedParts, markedWords, type Marked } from "#app/domain/search/marks.ts";
import { saidOtherwise } from "#app/domain/search/ways.ts";
import { wordsMeant } from "#app/domain/search/spelling.ts";
import { showText, type TextRow } from "#db/engine/full-text.server.ts";
import { MOST_FOUND } from "#db/engine/text-page.server.ts";
import { listSameWords } from "#db/administration/same-words.server.ts";
import type { Db } from "#db/open.server.ts";
import { findSearchedBodies, listPlaces } from "#db/search/searched-bodies.server.ts";
import { firstThatFinds, type SearchAsked } from "./first-that-finds.server.ts";

export const FOUND_A_PAGE = 20;

export type Found = {
  kind: SearchedKind;
  recordId: number;
  kindWords: string;
  reference: string;
  href: string;
  title: Marked[];
  words: Marked[];
  bodyName: string;
  startYear: number | null;
};

/**
 * One page of what this reader may be given for the words typed, best first. At
 * most seven queries, however many records there are; none where no word was typed.
 */
export async function searchRecords(db: Db, reader: Reader, asked: SearchAsked) {
  const words = askedText(asked.typed);
  if (words.length === 0) return null;
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1) || 1), 1_000);
  const perPage = asked.perPage ?? FOUND_A_PAGE;
  const limits = { limit: perPage, offset: (page - 1) * perPage };
  const where = await findSearchedBodies(db, reader, asked);
  const same = sameWordsOf(
    await listSameWords(db, asked.index === "working" ? bodiesOf(reader) : null, asked.councilId),
  );
  const otherwise = saidOtherwise(asked.typed, words, same);
  const got = await firstThatFinds(db, reader, { ...asked, ...where, ...limits }, words, otherwise);
  const { groups, count, more } = got.found;
  const facets = groups
    ? countFacets(groups, asked)
    : { ...openFacets(await listPlaces(db, asked.index, where.bodyIds)), unfiltered: MOST_FOUND, total: count };
  const rows = await showText(db, asked.index, got.found.shownBy, got.found.ids);
  return {
    rows: rows.map(foundOf),
    how: got.how,
    meant: got.how === "like" ? wordsMeant(words, rows.flatMap(wordsMarked)) : null,
    ...facets,
    more,
    page,
    pages: Math.max(1, Math.ceil(facets.total / perPage)),
  };
}

export type SearchFound = NonNullable<Awaited<ReturnType<typeof searchRecords>>>;

function wordsMarked(row: TextRow): string[] {
  return [...markedWords(row.title), ...markedWords(row.words)];
}

function foundOf(row: TextRow): Found {
  return {
    kind: row.kind,
    recordId: row.recordId,
    kindWords: SEARCHED_KINDS[row.kind].words,
    reference: foundReference(row.kind, row.recordId),
    href: foundPath(row.kind, row.recordId),
    title: markedParts(row.title),
    words: markedParts(row.words),
    bodyName: row.bodyName,
    startYear: row.startYear,
  };
}
