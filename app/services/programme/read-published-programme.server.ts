import { assembleProgramme } from "#app/domain/programme/assemble-programme.ts";
import { PublishedRows } from "#app/domain/programme/published-rows.ts";
import type { PublishedProgramme } from "#app/domain/programme/published-views.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedProgramme, listPublications } from "#db/public-record/publications.server.ts";
import { getReleaseWords } from "#db/programme/releases.server.ts";
import { listRowsAround } from "#app/services/public-record/read-published.server.ts";

/**
 * A body's programme of a year as readers outside the body see it: the latest
 * release, less what has been withheld since. Five queries whatever it holds.
 * Undefined where the year is not published.
 */
export async function readPublishedProgramme(
  db: Db,
  asked: { bodySlug: string; startYear: number },
): Promise<PublishedProgramme | undefined> {
  const row = await findPublishedProgramme(db, asked);
  if (!row) return undefined;
  const release = await getReleaseWords(db, row.entry.id, row.from.releaseNumber);
  const around = await listRowsAround(db, row);
  const spokenOf = await listPublications(
    db,
    release.changes.flatMap((change) => change.about),
  );
  return assembleProgramme(row, new PublishedRows([...around, ...spokenOf]), release);
}
