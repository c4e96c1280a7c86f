import { dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import { changesShown } from "#app/domain/programme/programme-view.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listLatestDecisions } from "#db/public-record/latest-decisions.server.ts";
import { listLatestReleases } from "#db/programme/releases.server.ts";
import { readWelcome } from "#app/services/administration/read-identity.server.ts";
import { listSuggestionBodies } from "#app/services/administration/list-suggestion-bodies.server.ts";
import { listPublishedBodies } from "#app/services/public-record/list-published-bodies.server.ts";
import { readRecordViews } from "#app/services/public-record/read-public-record.server.ts";
import { withSubjects } from "./with-subjects.server.ts";

const MOST_RELEASES = 3;
const MOST_DECISIONS = 4;

/**
 * The front page for the public, of this council or with null of every one: the council's welcome, what each body looks at next, what was decided of late, what
 * was published, and whether a suggestion is taken. Twelve queries.
 */
export async function readPublicHome(db: Db, today: IsoDate, councilId: number | null = null) {
  const bodies = await listPublishedBodies(db, today, councilId);
  const decisions = await readRecordViews(
    db,
    await listLatestDecisions(db, { years: bodies, today, most: MOST_DECISIONS }),
    today,
  );
  return {
    welcome: await readWelcome(db, councilId),
    bodies: await withSubjects(db, bodies),
    takesSuggestions: (await listSuggestionBodies(db, today, councilId)).length > 0,
    decided: decisions.outcomes.reverse().map(({ title, item, words, resolution, resolutionCy, day }) => ({
      ...{ title, words, resolution, resolutionCy, day },
      href: item?.href ?? null,
    })),
    latest: await latestReleases(db, councilId),
  };
}

async function latestReleases(db: Db, councilId: number | null) {
  const releases = await listLatestReleases(db, MOST_RELEASES, councilId);
  const about = releases.flatMap((release) => release.changes.flatMap((change) => change.about));
  const rows = new PublishedEntries(await listPublications(db, about));
  return releases.map((release) => {
    const changes = changesShown(release.changes, rows);
    return {
      bodyName: release.bodyName,
      yearLabel: yearLabel(release.startYear, release),
      href: programmePath(release.bodySlug, release.startYear, release),
      number: release.number,
      publishedOn: dayInLondon(new Date(release.publishedAt)),
      change: changes[0] ?? null,
      more: Math.max(0, changes.length - 1),
    };
  });
}

export type PublicHome = Awaited<ReturnType<typeof readPublicHome>>;
