import { hasPlacingReason, mayRound } from "#app/domain/scoring/may.ts";
import { placeAll } from "#app/domain/scoring/places.ts";
import { CHOSEN_PLACES, type ChosenPlace } from "#app/domain/scoring/states.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { updateEntry } from "#db/scoring/scoring-entries.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { placedEntries } from "./placed-entries.server.ts";

/** Where a theme is put; "urgent" is in the programme before every other. */
export type Placing = ChosenPlace | "urgent";

/**
 * Places a theme above the line, in reserve or below it, whatever its score says,
 * or first as urgent. Refuses anyone but the chair or vice-chair, a stale version,
 * and a place against the score, an urgent one or one after the closing without a
 * reason. A theme that is not in the round, or not seen, throws `NoSuchRecord`.
 */
export function placeTheme(
  db: Db,
  acting: Acting,
  input: { roundId: number; themeId: number; version: number; placing: Placing; reasonWords: string },
): Promise<Outcome<{ reference: string; theme: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { round, entries } = requireRecord(await placedEntries(trx, acting.actor, input.roundId));
    const entry = requireRecord(entries.find((one) => one.themeId === input.themeId && one.seen === 1));
    const urgent = input.placing === "urgent";
    const place: ChosenPlace = input.placing === "urgent" ? "above" : input.placing;
    const words = input.reasonWords.trim();
    const byScore = placeAll(
      entries.map((one) => (one.id === entry.id ? { ...one, urgentBecause: null } : one)),
      round,
    ).find((one) => one.id === entry.id);
    const subject = { kind: "scoring_entry", id: entry.id, version: entry.version } as const;
    const suggested = byScore?.suggested ?? null;
    const verdict = allOf(
      mayRound("place_theme", round, acting.actor),
      hasPlacingReason({ round, place, suggested, urgent, words }),
    );
    await requireCurrent(trx, subject, input.version, verdict);

    await updateEntry(trx, entry.id, {
      place,
      reasonWords: words || null,
      urgentBecause: urgent ? words : null,
      placedByName: acting.actor.name,
      placedAt: acting.now,
    });
    const [refer, theme] = [reference("scoring", round.id), reference("theme", entry.themeId)];
    const told = { reference: refer, other: theme };
    await writeEvent(trx, acting, {
      ...(urgent
        ? { action: "theme_jumped", particulars: told }
        : { action: "theme_placed", particulars: { ...told, to: CHOSEN_PLACES[place].words.toLowerCase() } }),
      subject: { ...subject, version: entry.version + 1 },
      about: [
        { kind: "scoring", id: round.id },
        { kind: "theme", id: entry.themeId },
      ],
      bodyId: round.bodyId,
      reason: words || null,
    });
    return { reference: refer, theme };
  });
}
