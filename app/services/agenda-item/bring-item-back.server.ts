import { positionAtEnd } from "#app/domain/agenda-item/order.ts";
import { hasProgramme } from "#app/domain/agenda-item/plan-move.ts";
import { mayStandOn } from "#app/domain/agenda-item/may.ts";
import { dateText } from "#app/domain/calendar.ts";
import { comesBack } from "#app/domain/outcome/deferred.ts";
import { allOf } from "#app/domain/verdict.ts";
import { insertMove } from "#db/agenda-item/item-moves.server.ts";
import { findItem, findItemAfter } from "#db/agenda-item/items.server.ts";
import { findMeeting, listPositions } from "#db/meeting/meetings.server.ts";
import { findOutcome, listCorrections } from "#db/meeting-record/outcomes.server.ts";
import { outcomeNow } from "#app/domain/outcome/text.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { followTheme } from "#app/services/theme/follow-theme.server.ts";
import { writeItemAgain } from "./write-item-again.server.ts";

/**
 * Brings back what a meeting that is held deferred, once: a new item of the same
 * subject, with its questions not put yet, on the meeting that was named where
 * it can stand there, else waiting for one. The meeting decided it, so the chair
 * is not asked. Returns whether one was written.
 */
export async function bringItemBack(trx: Trx, acting: Acting, itemId: number): Promise<boolean> {
  const item = requireRecord(await findItem(trx, acting.actor, itemId));
  const outcome = await findOutcome(trx, itemId);
  const now = outcome ? outcomeNow(outcome, await listCorrections(trx, [outcome.id])) : null;
  if (!comesBack({ ...item, code: now?.code ?? null }) || (await findItemAfter(trx, itemId))) return false;

  const place = await placeOf(trx, acting, item, now?.deferredToMeetingId ?? null);
  const reasonWords = `Deferred at the meeting of ${dateText(item.meetsOn ?? acting.actor.today)}.`;
  const why = { reasonCode: "other", reasonWords } as const;
  const id = await writeItemAgain(trx, acting, item, {
    ...place,
    ...why,
    comesFromItemId: item.id,
    reason: reasonWords,
  });
  await insertMove(trx, {
    itemId: id,
    kind: "deferred",
    fromMeetingId: item.meetingId,
    toMeetingId: place.meetingId,
    ...why,
    byPersonId: acting.actor.personId,
    byName: acting.actor.name,
    at: acting.now,
  });
  await followTheme(trx, item.themeId, acting.now);
  return true;
}

type Deferred = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** The meeting that was named, where the item can still stand on it when it comes back; else none yet. */
async function placeOf(trx: Trx, { actor }: Acting, item: Deferred, meetingId: number | null) {
  const waits = { programmeId: item.programmeId, meetingId: null, state: "deferred" } as const;
  const to = meetingId === null ? undefined : await findMeeting(trx, actor, meetingId);
  if (!to) return waits;
  const next = await yearOfMeeting(trx, to);
  if (!allOf(mayStandOn(item, to, actor.today), hasProgramme(item.kind, next)).allowed) return waits;
  const position = positionAtEnd(await listPositions(trx, to.id));
  return { programmeId: next.programme?.id ?? null, meetingId: to.id, state: "scheduled", position } as const;
}
