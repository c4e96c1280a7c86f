import { programmePath } from "#app/domain/municipal-year.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import type { Db } from "#db/open.server.ts";
import { listPublishedYears } from "#db/administration/public-bodies.server.ts";
import { listOpenBodies } from "#db/open-data/open-bodies.server.ts";
import { countOpenRecords, listOpenIds } from "#db/open-data/open-records.server.ts";

/** How many records of each kind a council has published. */
export async function countSiteMap(db: Db, councilId: number | null): Promise<ReadonlyMap<string, number>> {
  return new Map((await countOpenRecords(db, councilId)).map(({ kind, total }) => [kind, total]));
}

/** The numbers of a part of the published records of one kind, with when each last changed. */
export function readSiteMap(
  db: Db,
  asked: { councilId: number | null; kind: OpenKind; limit: number; offset: number },
) {
  return listOpenIds(db, asked);
}

/** The pages that are of no one record, and those of a council's bodies and programmes. Two queries. */
export async function listSitePages(db: Db, councilId: number | null): Promise<{ path: string }[]> {
  const bodies = await listOpenBodies(db, councilId);
  const slugs = new Set(bodies.map(({ slug }) => slug));
  const years = (await listPublishedYears(db)).filter(({ slug }) => slugs.has(slug));
  return [
    ...SITE_PAGES,
    ...bodies.map(({ slug }) => `/bodies/${slug}`),
    ...years.map((year) => programmePath(year.slug, year.startYear, year)),
  ].map((path) => ({ path }));
}

const SITE_PAGES = [
  "/",
  "/programmes",
  "/meetings",
  "/themes/published",
  "/follow-ups",
  "/how-themes-are-chosen",
  "/suggest",
  "/api",
  "/accessibility",
  "/privacy",
];
