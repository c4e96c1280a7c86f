import { dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import { changesShown } from "#app/domain/programme/programme-view.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listLatestReleases } from "#db/programme/releases.server.ts";
import { readWelcome } from "#app/services/administration/read-identity.server.ts";
import { listSuggestionBodies } from "#app/services/administration/list-suggestion-bodies.server.ts";
import { listPublishedBodies } from "#app/services/public-record/list-published-bodies.server.ts";

const MOST_RELEASES = 5;
const MOST_CHANGES = 4;

/** The front page for the public: the council's welcome, each body with its next meeting, what has been published lately, and whether a suggestion is taken. Six queries. */
export async function readPublicHome(db: Db, today: IsoDate) {
  const bodies = await listPublishedBodies(db, today);
  const releases = await listLatestReleases(db, MOST_RELEASES);
  const about = releases.flatMap((release) => release.changes.flatMap((change) => change.about));
  const rows = new PublishedEntries(await listPublications(db, about));
  const takesSuggestions = (await listSuggestionBodies(db, today)).length > 0;
  return {
    welcome: await readWelcome(db),
    bodies,
    takesSuggestions,
    latest: releases.map((release) => {
      const changes = changesShown(release.changes, rows);
      return {
        bodyName: release.bodyName,
        yearLabel: yearLabel(release.startYear, release),
        href: programmePath(release.bodySlug, release.startYear, release),
        number: release.number,
        publishedOn: dayInLondon(new Date(release.publishedAt)),
        changes: changes.slice(0, MOST_CHANGES),
        more: Math.max(0, changes.length - MOST_CHANGES),
      };
    }),
  };
}

export type PublicHome = Awaited<ReturnType<typeof readPublicHome>>;
