import type { Kysely } from "kysely";
import { placeAll } from "#app/domain/scoring/places.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Database } from "#db/schema.ts";
import { listEntries } from "#db/scoring/scoring-entries.server.ts";
import { findRound } from "#db/scoring/scoring-rounds.server.ts";
import { listWholeTotals } from "#db/scoring/scores.server.ts";

/** A round with every theme in its place; undefined where the reader has no part in its body. */
export async function placedEntries(db: Kysely<Database>, reader: Reader, roundId: number) {
  const round = await findRound(db, reader, roundId);
  if (!round) return undefined;
  const entries = await listEntries(db, reader, round.id);
  const totals = new Map<number, number[]>();
  for (const { entryId, total } of await listWholeTotals(db, [round.id])) {
    totals.set(entryId, [...(totals.get(entryId) ?? []), total]);
  }
  const withTotals = entries.map((entry) => ({ ...entry, totals: totals.get(entry.id) ?? [] }));
  return { round, entries: placeAll(withTotals, round) };
}
