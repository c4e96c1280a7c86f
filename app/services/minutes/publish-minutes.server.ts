import type { Actor } from "#app/domain/actor.ts";
import { mayMinutes } from "#app/domain/minutes/may.ts";
import { historyOf, type History } from "#app/domain/public-record/history.ts";
import { findMinutes, type MinutesRow } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { offerHistory } from "#app/services/public-record/plan-history.server.ts";
import { publishHistoryIn, type HistoryPublished } from "#app/services/public-record/publish-history.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { minutesTitle, savedMinutes } from "./kept-minutes.server.ts";

/** Publishes what came of minutes: their meeting, its record and the follow-ups. Refuses by role, state, a stale version, and as `publishHistoryIn`. */
export function publishMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; mark: string },
): Promise<Outcome<HistoryPublished>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version } = minutes;
    const verdict = mayMinutes("publish_minutes", minutes, acting.actor);
    await requireCurrent(trx, { kind: "minutes", id, version }, input.version, verdict);
    return publishHistoryIn(trx, acting, historyIn(minutes), input.mark);
  });
}

/** What publishing it would tell, and what of it stays with the team. Undefined where the actor does not see the minutes. */
export async function offerMinutesPublication(db: Db, actor: Actor, id: number) {
  const minutes = await findMinutes(db, actor, id);
  if (!minutes) return undefined;
  const { version, bodyName } = minutes;
  const verdict = mayMinutes("publish_minutes", minutes, actor);
  return {
    id,
    version,
    bodyName,
    ...(await offerHistory(db, actor, historyIn(minutes), verdict)),
    title: minutesTitle(minutes),
  };
}

function historyIn(minutes: MinutesRow): History {
  const made = historyOf(minutes.bodyId, savedMinutes(minutes)?.made ?? []);
  return { ...made, meetingIds: minutes.meetingId === null ? [] : [minutes.meetingId] };
}
