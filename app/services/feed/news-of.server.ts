import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { followUpNews, outcomeNews, releaseNews, type NewsEntry } from "#app/domain/feed/news.ts";
import { changesShown } from "#app/domain/programme/programme-view.ts";
import type { Change } from "#app/domain/programme/entry.ts";
import { programmePath, yearLabel, type YearStart } from "#app/domain/municipal-year.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { DatedRecord } from "#db/feed/news.server.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { readRecordViews } from "#app/services/public-record/read-public-record.server.ts";

export type DatedRelease = YearStart & {
  id: number;
  number: number;
  publishedAt: IsoInstant;
  note: string;
  changes: readonly Change[];
  startYear: number;
  bodySlug: string;
};

/** Releases as news, each with what it said had changed in those words that may still be read. One query. */
export async function newsOfReleases(db: Db, releases: readonly DatedRelease[]): Promise<NewsEntry[]> {
  const about = releases.flatMap(({ changes }) => changes.flatMap((change) => change.about));
  const spokenOf = await listPublications(db, about);
  const rows = new PublishedEntries(spokenOf);
  const news = releases.map((release) =>
    releaseNews({
      ...release,
      yearLabel: yearLabel(release.startYear, release),
      programmeHref: programmePath(release.bodySlug, release.startYear, release),
      changes: changesShown(release.changes, rows),
    }),
  );
  return madeOf(news, spokenOf);
}

/** Outcomes and follow-ups as news, from published rows only. Two queries. */
export async function newsOfRecords(
  db: Db,
  records: readonly DatedRecord[],
  elsewhere: string,
  today: IsoDate,
): Promise<NewsEntry[]> {
  const published = new Map(records.map(({ kind, id, publishedAt }) => [`${kind}:${id}`, publishedAt]));
  const at = (kind: string, id: number) => published.get(`${kind}:${id}`) ?? "";
  const views = await readRecordViews(db, records, today);
  const { outcomes, followUps } = views;
  const news = [
    ...outcomes.map((outcome) => outcomeNews(outcome, at("outcome", outcome.itemId), elsewhere)),
    ...followUps.map((followUp) => followUpNews(followUp, at("follow_up", followUp.id))),
  ];
  return madeOf(news, views);
}
