import type { Reader } from "#app/domain/actor.ts";
import type { FoundFilters } from "#app/domain/search/facets.ts";
import type { Otherwise } from "#app/domain/search/ways.ts";
import { matching, matchingOneOf, type Match, type TextIndex } from "#db/engine/full-text.server.ts";
import { textPages, type TextFound } from "#db/engine/text-page.server.ts";
import type { Db } from "#db/open.server.ts";
import type { SearchedBodies } from "#db/search/searched-bodies.server.ts";
import { readableTexts } from "#db/search/search.server.ts";
import { groupsAsTyped, groupsLike, waysToAsk } from "./words-to-ask.server.ts";

/** What is searched, and for which words. */
export type SearchAsked = FoundFilters & {
  typed: string;
  index: TextIndex;
  /** The council whose published records alone are found; null for every one. */
  councilId?: number | null;
  page?: number;
  perPage?: number;
};

/** How what is shown was come by: every word, words like those typed, or only some of them. */
export type FoundHow = "all" | "like" | "some";

const pageOfText = textPages(readableTexts);

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
    const found = await pageOfText(db, asked.index, reader, { ...asked, typed: words, match, filters: asked });
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
