import type { Kysely } from "kysely";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { roundEntry } from "#app/domain/public-record/round.ts";
import type { Reader } from "#app/domain/actor.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import type { Database } from "#db/schema.ts";
import { placedEntries } from "./placed-entries.server.ts";

/** A round with what would be published of it today; undefined where the reader has no part in its body. */
export async function planRound(db: Kysely<Database>, reader: Reader, roundId: number) {
  const read = await placedEntries(db, reader, roundId);
  if (!read) return undefined;
  const { round, entries } = read;
  const criteria = await listCriteria(db, [round.criteriaSetId]);
  const around = await listPublications(
    db,
    entries.map(({ themeId }) => ({ kind: "theme", id: themeId })),
  );
  const out = new Set(around.map(({ id }) => id));
  const entry = roundEntry({
    ...round,
    year: yearLabel(round.startYear, round),
    criteria,
    themes: entries.map((theme) => ({ ...theme, themeIsOut: out.has(theme.themeId) })),
  });
  return { round, entry };
}
