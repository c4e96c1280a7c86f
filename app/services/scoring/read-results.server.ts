import type { IsoDate } from "#app/domain/calendar.ts";
import { programmePath, startYearFromSlug, yearSlug, yearWords } from "#app/domain/municipal-year.ts";
import { themeLink } from "#app/domain/programme/make-view.ts";
import { resultsOf } from "#app/domain/public-record/results.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody } from "#db/administration/public-bodies.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listRecordsOfBody, type RecordedRow } from "#db/public-record/published-records.server.ts";
import { readRoundLinks } from "./read-published-round.server.ts";
import { readRecordViews } from "#app/services/public-record/read-public-record.server.ts";
import { listResultYears } from "./result-years.server.ts";

/**
 * What came of a body's year, from what is published of it: the same figures for
 * every reader. Undefined where there is no such body, or nothing of that year
 * is published, neither a programme nor what came of it.
 */
export async function readResults(db: Db, asked: { slug: string; year: string }, today: IsoDate) {
  const body = await findPublicBody(db, asked.slug);
  const startYear = startYearFromSlug(asked.year);
  if (!body || startYear === undefined || yearSlug(startYear, body) !== asked.year) return undefined;
  const years = await listResultYears(db, body);
  if (!years.some((year) => year.startYear === startYear)) return undefined;
  const rows = await listRecordsOfBody(db, { bodyId: body.id, startYear });
  const views = await readRecordViews(db, rows, today);
  const themes = await themesOf(db, rows);
  const results = resultsOf(views, themes.length);
  const read = {
    body: { slug: body.slug, name: body.name, hostAuthority: body.hostAuthority },
    yearWords: yearWords(startYear, body),
    programme: programmePath(body.slug, startYear, body),
    years: years.map((year) => ({ ...year, isHere: year.startYear === startYear })),
    today,
    themes,
    /** The outcomes that are on a theme; the others are of the business that comes with every meeting. */
    onThemes: rows.flatMap(({ kind, id, themeId }) => (kind === "outcome" && themeId !== null ? [id] : [])),
    rounds: await readRoundLinks(db, { bodySlug: body.slug, startYear }),
    ...views,
    results,
  };
  return madeOf(read, body.id, views, themes);
}

async function themesOf(db: Db, rows: readonly RecordedRow[]) {
  const ids = rows.flatMap((row) => (row.kind === "outcome" && row.themeId !== null ? [row.themeId] : []));
  const refs = [...new Set(ids)].map((id) => ({ kind: "theme" as const, id }));
  const published = await listPublications(db, refs);
  const links = published.flatMap((row) => (row.kind === "theme" ? [themeLink(row)] : []));
  return madeOf(links, published);
}
