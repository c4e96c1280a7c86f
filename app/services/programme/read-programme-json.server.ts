import type { IsoDate } from "#app/domain/calendar.ts";
import { programmeJson, type ProgrammeJson } from "#app/domain/feed/programme-json.ts";
import { changesShown } from "#app/domain/programme/programme-view.ts";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedProgramme, listPublications } from "#db/public-record/publications.server.ts";
import { getReleaseText } from "#db/programme/releases.server.ts";
import { findCurrentProgramme } from "./find-current-programme.server.ts";
import { listEntriesAround } from "#app/services/public-record/read-published.server.ts";

/**
 * A published programme for programs: the same rows as its page, in five
 * queries. `origin` is the site's own. Undefined where the year is not published.
 */
export async function readProgrammeJson(
  db: Db,
  asked: { bodySlug: string; startYear: number },
  origin: string,
): Promise<ProgrammeJson | undefined> {
  const row = await findPublishedProgramme(db, asked);
  if (!row) return undefined;
  const { note, changes } = await getReleaseText(db, row.entry.id, row.from.releaseNumber);
  const spokenOf = await listPublications(
    db,
    changes.flatMap((change) => change.about),
  );
  const around = await listEntriesAround(db, row);
  const rows = new PublishedEntries([...around, ...spokenOf]);
  return madeOf(programmeJson(row, rows, { note, changes: changesShown(changes, rows) }, origin), around, spokenOf);
}

/** The programme that a body's readers are shown today: this year's, or else the latest that is published. */
export async function readCurrentProgrammeJson(
  db: Db,
  bodySlug: string,
  today: IsoDate,
  origin: string,
): Promise<ProgrammeJson | undefined> {
  const path = await findCurrentProgramme(db, bodySlug, today);
  const startYear = startYearFromSlug(path?.split("/").at(-1));
  return startYear === undefined ? undefined : readProgrammeJson(db, { bodySlug, startYear }, origin);
}
