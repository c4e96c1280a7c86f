import { dayInLondon } from "#app/domain/calendar.ts";
import { changesShown } from "#app/domain/programme/programme-view.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { refsIn } from "#app/domain/programme/release-refs.ts";
import { releaseView } from "#app/domain/programme/release-view.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedProgramme, listPublications } from "#db/public-record/publications.server.ts";
import { findRelease, listReleases } from "#db/programme/releases.server.ts";

/** The most releases on one page: a fortnightly release of a year is 26. */
const MOST_RELEASES = 100;

type Asked = { bodySlug: string; startYear: number };

/** Every release of a published programme, newest first, with what changed in those words that may still be read. */
export async function readReleases(db: Db, asked: Asked) {
  const row = await findPublishedProgramme(db, asked);
  if (!row) return undefined;
  const releases = await listReleases(db, row.entry.id, MOST_RELEASES);
  const spokenOf = await listPublications(
    db,
    releases.flatMap((release) => release.changes.flatMap((change) => change.about)),
  );
  const rows = new PublishedEntries(spokenOf);
  const read = {
    body: row.body,
    from: row.from,
    releases: releases.map((release) => ({
      number: release.number,
      publishedOn: dayInLondon(new Date(release.publishedAt)),
      note: release.note,
      changes: changesShown(release.changes, rows),
    })),
  };
  return madeOf(read, row, spokenOf);
}

/** One release as it stood, without what has been withheld since; undefined where there is no such release. */
export async function readRelease(db: Db, asked: Asked & { number: number }) {
  const row = await findPublishedProgramme(db, asked);
  const release = row && (await findRelease(db, row.entry.id, asked.number));
  if (!release) return undefined;
  const about = release.changes.flatMap((change) => change.about);
  const held = await listPublications(db, [...refsIn(release.snapshot), ...about]);
  const rows = new PublishedEntries(held);
  const read = {
    body: row.body,
    from: row.from,
    number: release.number,
    publishedOn: dayInLondon(new Date(release.publishedAt)),
    note: release.note,
    changes: changesShown(release.changes, rows),
    held: releaseView(release.snapshot, rows),
  };
  return madeOf(read, row, held);
}
