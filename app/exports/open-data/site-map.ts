import type { IsoInstant } from "#app/domain/calendar.ts";
import { OPEN_LISTS, openId, PAGES_OF, type ListWithPages } from "./lists.ts";

/** So many addresses are in one file: it is made in a few milliseconds, and may be kept. */
export const MOST_IN_A_FILE = 10_000;

export const SITE_FILE = "site.xml";

const LISTS_WITH_PAGES = Object.keys(PAGES_OF) as ListWithPages[];

type Changed = { id: number; changedAt: IsoInstant };

/** The index of all files, each with so many of one list; `counts` by kind. */
export function siteMapIndex(counts: ReadonlyMap<string, number>, origin: string): string {
  const files = LISTS_WITH_PAGES.flatMap((list) => {
    const many = Math.ceil((counts.get(OPEN_LISTS[list].kind) ?? 0) / MOST_IN_A_FILE);
    return Array.from({ length: many }, (_, at) => `${list}-${at + 1}.xml`);
  });
  const all = [SITE_FILE, ...files].map((file) => `<sitemap><loc>${origin}/sitemaps/${file}</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${all.join("")}</sitemapindex>\n`;
}

/** Which list a file is of, and which part of it; undefined where there can be no such file. */
export function siteMapFile(name: string | undefined): { list: ListWithPages; part: number } | undefined {
  const [, list, part = ""] = /^([a-z-]+)-([1-9]\d{0,4})\.xml$/.exec(name ?? "") ?? [];
  const found = LISTS_WITH_PAGES.find((one) => one === list);
  return found && { list: found, part: Number(part) };
}

/** The pages of these records. */
export function siteMapOfList(list: ListWithPages, records: readonly Changed[], origin: string): string {
  const pageOf: (id: string) => string = PAGES_OF[list];
  return siteMap(
    records.map(({ id, changedAt }) => ({ path: pageOf(openId(list, id)), changedAt })),
    origin,
  );
}

/** Pages by their paths, each with when what it tells last changed, where that is known. */
export function siteMap(pages: readonly { path: string; changedAt?: IsoInstant }[], origin: string): string {
  const urls = pages.map(({ path, changedAt }) => {
    const changed = changedAt === undefined ? "" : `<lastmod>${changedAt}</lastmod>`;
    return `<url><loc>${origin}${encodeURI(path)}</loc>${changed}</url>`;
  });
  return `${HEAD}<urlset xmlns="${NAMESPACE}">${urls.join("")}</urlset>\n`;
}

const HEAD = `<?xml version="1.0" encoding="utf-8"?>\n`;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
