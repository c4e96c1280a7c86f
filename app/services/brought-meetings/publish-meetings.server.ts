import type { Actor } from "#app/domain/actor.ts";
import { mayBrought } from "#app/domain/brought-meetings/may.ts";
import { historyOf, type History } from "#app/domain/public-record/history.ts";
import { findBrought, type BroughtRow } from "#db/brought-meetings/brought-meetings.server.ts";
import { listMeetingsOf } from "#db/brought-meetings/meeting-sources.server.ts";
import type { Db } from "#db/open.server.ts";
import { offerHistory } from "#app/services/public-record/plan-history.server.ts";
import { publishHistoryIn, type HistoryPublished } from "#app/services/public-record/publish-history.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { broughtTitle } from "./kept-meetings.server.ts";

/** Publishes the held meetings that were brought in, with what is recorded of them. Refuses by role, state, a stale version, and as `publishHistoryIn`. */
export function publishMeetings(
  db: Db,
  acting: Acting,
  input: { broughtId: number; version: number; mark: string },
): Promise<Outcome<HistoryPublished>> {
  return runDeedFor(db, acting, async (trx) => {
    const brought = requireRecord(await findBrought(trx, acting.actor, input.broughtId));
    const { id, version } = brought;
    const verdict = mayBrought("publish_meetings", brought, acting.actor);
    await requireCurrent(trx, { kind: "brought_meetings", id, version }, input.version, verdict);
    return publishHistoryIn(trx, acting, await historyIn(trx, brought), input.mark);
  });
}

/** What publishing them would tell, and what of it stays with the team. Undefined where the actor does not see them. */
export async function offerMeetingsPublication(db: Db, actor: Actor, id: number) {
  const brought = await findBrought(db, actor, id);
  if (!brought) return undefined;
  const { version, bodyName } = brought;
  const verdict = mayBrought("publish_meetings", brought, actor);
  const offer = await offerHistory(db, actor, await historyIn(db, brought), verdict);
  return { id, version, bodyName, ...offer, title: broughtTitle(brought) };
}

async function historyIn(db: Db | Trx, { id, bodyId }: BroughtRow): Promise<History> {
  const meetingIds = (await listMeetingsOf(db, id)).map((meeting) => meeting.id);
  return { ...historyOf(bodyId, []), meetingIds };
}
