import type { IsoDate } from "#app/domain/calendar.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { themeView } from "#app/domain/programme/make-view.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { madeOf, madeOfAny, type Source } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublication, listPublished } from "#db/public-record/publications.server.ts";
import { listEntriesAround } from "./read-published.server.ts";

/**
 * A theme as a reader without a part in the body sees it, with the page that is asked for of its links to others that
 * are published too. Undefined where it is not published.
 */
export async function readPublishedTheme(db: Db, themeId: number, today: IsoDate, asked: string | null) {
  const row = await findPublication(db, "theme", themeId);
  if (!row) return undefined;
  const linked = [...new Set(row.entry.relations.map((link) => link.themeId))];
  const published = linked.length === 0 ? [] : await listPublished(db, "theme", linked);
  const ids = new Set(published.map(({ id }) => id));
  const links = row.entry.relations.filter((link) => ids.has(link.themeId));
  const { limit, offset, ...paged } = placeOfPage(links.length, asked);
  const shown = { ...row, entry: { ...row.entry, relations: links.slice(offset, offset + limit) } };
  const around = await listEntriesAround(db, madeOf(shown, row));
  const view = themeView(shown, new PublishedEntries(around, today));
  const others: Source[] = ids.size === linked.length ? published.map(({ bodyId }) => bodyId) : [madeOfAny({})];
  return madeOf({ ...view, links: paged }, around, ...others);
}
