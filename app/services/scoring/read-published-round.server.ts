import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { roundView, type RoundView } from "#app/domain/public-record/round.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { findPublishedRound, listPublishedRounds } from "#db/public-record/published-rounds.server.ts";

/** What was chosen in a round, as readers without a part in the body see it; undefined where it is not published. */
export async function readPublishedRound(db: Db, roundId: number): Promise<RoundView | undefined> {
  const row = await findPublishedRound(db, roundId);
  if (!row) return undefined;
  const themes = row.entry.themes.map(({ themeId }) => ({ kind: "theme" as const, id: themeId }));
  return roundView(row.entry, row, new PublishedEntries(await listPublications(db, themes)));
}

export type RoundLink = { href: string; title: string };

/** The ways to what was chosen for a body's year; none where no round of it is published. */
export async function readRoundLinks(db: Db, of: { bodySlug: string; startYear: number }): Promise<RoundLink[]> {
  const rounds = await listPublishedRounds(db, of);
  return rounds.map(({ id, title }) => ({ href: `/scoring/${reference("scoring", id)}`, title }));
}
