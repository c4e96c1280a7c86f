import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { PublishedEntries, refsOfEntry, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import { roundView, type RoundView } from "#app/domain/public-record/round.ts";
import { reference } from "#app/domain/references.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { findPublishedRound, listPublishedRounds } from "#db/public-record/published-rounds.server.ts";

/**
 * What was chosen in a round and where each theme ended up, as readers without a part in the body see it; undefined
 * where it is not published. Four queries.
 */
export async function readPublishedRound(db: Db, roundId: number, today: IsoDate): Promise<RoundView | undefined> {
  const row = await findPublishedRound(db, roundId);
  if (!row) return undefined;
  const themes = row.entry.themes.map(({ themeId }) => ({ kind: "theme" as const, id: themeId }));
  const around = await listAroundThemes(db, themes);
  return madeOf(roundView(row.entry, row, new PublishedEntries(around, today)), row.bodyId, around);
}

/** These themes, the items that take them and the meetings of those, as far as they are published. Three queries. */
export async function listAroundThemes(db: Db, themes: readonly PublishedRef[]): Promise<PublishedEntry[]> {
  const near = await listPublications(db, themes);
  const items = await listPublications(
    db,
    near.flatMap(refsOfEntry).filter(({ kind }) => kind === "item"),
  );
  const meetings = await listPublications(
    db,
    items.flatMap(refsOfEntry).filter(({ kind }) => kind === "meeting"),
  );
  return madeOf([...near, ...items, ...meetings], near, items, meetings);
}

export type RoundLink = { href: string; title: string };

/** The ways to what was chosen for a body's year; none where no round of it is published. */
export async function readRoundLinks(db: Db, of: { bodySlug: string; startYear: number }): Promise<RoundLink[]> {
  const rounds = await listPublishedRounds(db, of);
  return rounds.map(({ id, title }) => ({ href: `/scoring/${reference("scoring", id)}`, title }));
}
