import { mayHold, mayPutToScoring, mayRound } from "#app/domain/scoring/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { insertEntries, listEntries, listThemesToScore } from "#db/scoring/scoring-entries.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { requireVerdict } from "#app/services/run-deed.server.ts";
import { changeRoundBy, type RoundChanged, type RoundInput } from "./change-round-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Puts more themes to be scored in an open round, each needing so many minutes. Refuses by role, state or a stale version. */
export function putToScoring(
  db: Db,
  acting: Acting,
  input: RoundInput & { themeIds: readonly number[]; minutesEach: number },
): RoundChanged {
  return changeRoundBy(db, acting, input, (trx) => ({
    may: (round) => mayRound("add_themes_to_round", round, acting.actor),
    to: {},
    also: (_, round) => putThemes(trx, acting, round, input.themeIds, input.minutesEach),
    event: { action: "themes_put_to_scoring", particulars: { number: input.themeIds.length } },
  }));
}

/** Puts each theme to the round, with its event on the theme's own timeline. */
export async function putThemes(
  trx: Trx,
  acting: Acting,
  round: { id: number; bodyId: number },
  themeIds: readonly number[],
  minutesNeeded: number,
): Promise<void> {
  const waiting = await listThemesToScore(trx, acting.actor, { bodyId: round.bodyId, roundId: round.id }, themeIds);
  const themes = themeIds.map(
    (id) => waiting.find((theme) => theme.id === id) ?? { bodyId: -1, state: "closed" as const },
  );
  for (const theme of themes) requireVerdict(mayPutToScoring(round.bodyId, theme));
  const there = await listEntries(trx, acting.actor, round.id);
  requireVerdict(mayHold(there.length, themeIds.length));
  const entries = themeIds.map((themeId) => ({ roundId: round.id, themeId, minutesNeeded }));
  await insertEntries(trx, entries);
  for (const themeId of themeIds) {
    await writeEvent(trx, acting, {
      action: "theme_put_to_scoring",
      subject: { kind: "theme", id: themeId },
      bodyId: round.bodyId,
      particulars: { reference: reference("scoring", round.id), other: reference("theme", themeId) },
    });
  }
}
