import type { IsoDate } from "#app/domain/calendar.ts";
import { meetingLine } from "#app/domain/programme/make-view.ts";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { MOST_ROWS } from "#app/domain/sheet/limits.ts";
import type { Db } from "#db/open.server.ts";
import { pagePublishedMeetings, pagePublishedThemes } from "#db/public-record/publication-lists.server.ts";
import { linesOfThemes, type PublishedThemeLine } from "./lines-of-themes.server.ts";

/** Rows on one page of a public list. */
const ROWS_A_PAGE = 25;

export type PublishedPage<T> = { rows: T[]; total: number; page: number; pages: number };

/** A page of the published themes of every body, by title; `q` is looked for in title, reasons and outcome. */
export async function listPublishedThemes(
  db: Db,
  asked: { today: IsoDate; q?: string; page?: number; councilId?: number | null },
): Promise<PublishedPage<PublishedThemeLine>> {
  const page = pageOf(asked.page);
  const { rows, total } = await pagePublishedThemes(db, { ...asked, q: asked.q ?? "", ...limits(page) });
  return { rows: await linesOfThemes(db, rows, asked.today), total, page, pages: pagesOf(total) };
}

/** Every published theme in which `q` is found, by title, as a sheet takes them out; never more than that holds. */
export async function listAllPublishedThemes(
  db: Db,
  today: IsoDate,
  q: string,
  councilId: number | null = null,
): Promise<PublishedThemeLine[]> {
  const { rows } = await pagePublishedThemes(db, { q, councilId, limit: MOST_ROWS, offset: 0 });
  return linesOfThemes(db, rows, today);
}

/** A page of published meetings: those to come, soonest first, or those gone by, latest first. */
export async function listPublishedMeetings(
  db: Db,
  asked: { today: IsoDate; when?: "coming" | "past"; bodySlug?: string; page?: number; councilId?: number | null },
): Promise<PublishedPage<PublishedMeetingLine>> {
  const page = pageOf(asked.page);
  const when = asked.when ?? "coming";
  const { rows, total } = await pagePublishedMeetings(db, { ...asked, when, ...limits(page) });
  return { rows: rows.map((row) => meetingLine(row, asked.today)), total, page, pages: pagesOf(total) };
}

function pageOf(page: number | undefined): number {
  return Math.min(Math.max(1, Math.trunc(page ?? 1) || 1), 10_000);
}

function limits(page: number) {
  return { limit: ROWS_A_PAGE, offset: (page - 1) * ROWS_A_PAGE };
}

function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / ROWS_A_PAGE));
}
