import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { mayRecordOutcome } from "#app/domain/outcome/may.ts";
import { notedTogether, routineCode, routineToNote } from "#app/domain/meeting-record/routine.ts";
import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import { reference } from "#app/domain/references.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { deleteOutcome, listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { writeOutcome } from "./write-outcome.server.ts";

type Meeting = { meetingId: number };

/** Records what routine business ordinarily leads to, for every routine item of the meeting of which nothing is recorded. Refuses as recording does. */
export function noteRoutineItems(db: Db, acting: Acting, { meetingId }: Meeting): Promise<Outcome<{ items: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const items = routineToNote(await itemsOf(trx, acting, meetingId));
    for (const item of items) {
      const text = { resolutionWords: "", minuteNumber: "", discussionWords: "" };
      await writeOutcome(trx, acting, item, { code: routineCode(item), ...text, version: 0 });
    }
    return { items: items.length };
  });
}

/** Takes back the routine items that were noted last, those of which nobody has recorded anything else since. Refuses once the meeting is held. */
export function takeBackRoutineItems(
  db: Db,
  acting: Acting,
  { meetingId }: Meeting,
): Promise<Outcome<{ items: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const noted = notedTogether(await itemsOf(trx, acting, meetingId))?.items ?? [];
    for (const { outcome, ...item } of noted) {
      requireVerdict(mayRecordOutcome({ ...item, recorded: true }, acting.actor));
      if (outcome === null) continue;
      await deleteOutcome(trx, outcome.id);
      await writeEvent(trx, acting, {
        action: "outcome_taken_back",
        particulars: { reference: reference("item", item.id), from: OUTCOME_CODES[outcome.code].words },
        subject: { kind: "outcome", id: outcome.id, version: outcome.version + 1 },
        about: about(["item", item.id], ["theme", item.themeId], ["meeting", item.meetingId]),
        bodyId: item.bodyId,
      });
    }
    return { items: noted.length };
  });
}

async function itemsOf(trx: Trx, { actor }: Acting, meetingId: number) {
  const meeting = requireRecord(await findMeeting(trx, actor, meetingId));
  requireVerdict(mayRecordMeeting(meeting, actor));
  const agenda = await listAgenda(trx, actor, meetingId);
  const outcomes = await listOutcomes(
    trx,
    agenda.map(({ id }) => id),
  );
  return agenda.map((item) => ({ ...item, outcome: outcomes.find(({ itemId }) => itemId === item.id) ?? null }));
}
