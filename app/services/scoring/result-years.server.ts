import { yearLabel, yearSlug } from "#app/domain/municipal-year.ts";
import type { Db } from "#db/open.server.ts";
import { type findPublicBody, listPublishedYears } from "#db/administration/public-bodies.server.ts";
import { listRecordedYears } from "#db/public-record/recorded-years.server.ts";

type Body = NonNullable<Awaited<ReturnType<typeof findPublicBody>>>;

/** The years of a body of which anything is published, newest first. */
export async function listResultYears(db: Db, body: Body) {
  const recorded = await listRecordedYears(db, body.id);
  const planned = (await listPublishedYears(db)).filter((year) => year.bodyId === body.id);
  const all = new Set([...recorded, ...planned.map((year) => year.startYear)]);
  return [...all]
    .sort((one, other) => other - one)
    .map((startYear) => ({
      startYear,
      label: yearLabel(startYear, body),
      href: resultsPath(body.slug, startYear, body),
    }));
}

/** The address of what came of a body's year. */
export function resultsPath(slug: string, startYear: number, body: Body): string {
  return `/bodies/${slug}/results/${yearSlug(startYear, body)}`;
}
