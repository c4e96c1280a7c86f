import type { Actor } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { UNFINISHED_KINDS, type UnfinishedKind } from "#app/domain/year-end/choices.ts";
import type { Db } from "#db/open.server.ts";
import { countLeft, type EndingYear } from "#db/year-end/what-is-left.server.ts";
import { ROWS } from "./unfinished-rows.server.ts";

/** The page that an address asks for of this part of what a year leaves. */
export type PageAsked = (part: UnfinishedKind | "settled") => string | null;

/** So many of a kind stand on a page: with all four kinds no more than may be ticked at a time. */
export const ROWS_OF_A_KIND = 50;

/** What a year leaves unfinished, a page of each kind, as rows to tick. */
export async function unfinishedOf(db: Db, actor: Actor, year: EndingYear, pageAsked: PageAsked) {
  const left = await countLeft(db, actor, year);
  const groups = [];
  for (const kind of UNFINISHED_KINDS) {
    const place = placeOfPage(left[kind], pageAsked(kind), ROWS_OF_A_KIND);
    groups.push({ kind, ...place, rows: await ROWS[kind](db, actor, year, place) });
  }
  return groups;
}
