import type { IsoDate } from "#app/domain/calendar.ts";
import { programmeView } from "#app/domain/programme/programme-view.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { PublishedProgrammeView } from "#app/domain/programme/view.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedProgramme, listPublications } from "#db/public-record/publications.server.ts";
import { getReleaseText } from "#db/programme/releases.server.ts";
import { listEntriesAround } from "#app/services/public-record/read-published.server.ts";

/**
 * A body's programme of a year as readers outside the body see it: the latest
 * release, less what has been withheld since. Five queries whatever it holds.
 * Undefined where the year is not published.
 */
export async function readPublishedProgramme(
  db: Db,
  asked: { bodySlug: string; startYear: number },
  today: IsoDate,
): Promise<PublishedProgrammeView | undefined> {
  const row = await findPublishedProgramme(db, asked);
  if (!row) return undefined;
  const release = await getReleaseText(db, row.entry.id, row.from.releaseNumber);
  const around = await listEntriesAround(db, row);
  const spokenOf = await listPublications(
    db,
    release.changes.flatMap((change) => change.about),
  );
  const view = programmeView(row, new PublishedEntries([...around, ...spokenOf], today), release);
  return madeOf(view, around, spokenOf);
}
