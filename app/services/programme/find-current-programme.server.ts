import type { IsoDate } from "#app/domain/calendar.ts";
import { programmePath, yearOf } from "#app/domain/municipal-year.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody, listPublishedYears } from "#db/administration/public-bodies.server.ts";

/**
 * Where a body's programme is read today: this year's where it is published or
 * none is, else the latest that is published. Undefined where there is no such body.
 */
export async function findCurrentProgramme(db: Db, bodySlug: string, today: IsoDate): Promise<string | undefined> {
  const body = await findPublicBody(db, bodySlug);
  if (!body) return undefined;
  const thisYear = yearOf(today, body);
  const years = (await listPublishedYears(db)).filter((year) => year.bodyId === body.id).map((year) => year.startYear);
  const shown = years.includes(thisYear) ? thisYear : (years[0] ?? thisYear);
  return programmePath(body.slug, shown, body);
}
