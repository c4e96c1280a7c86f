import { INTEREST_LABELS } from "#app/domain/meeting-record/attendance.ts";
import { hasCorrectionReason, mayRecordDeclaration } from "#app/domain/meeting-record/may.ts";
import { changedFields } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { findDeclaration, updateDeclaration, type DeclarationRow } from "#db/meeting-record/declarations.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { declarationOf, type DeclarationText } from "./record-declaration.server.ts";

const LABELS = {
  who: "Who",
  itemId: "Item",
  interest: "Kind of interest",
  interestWords: "Interest",
  leftAt: "Left",
};

/**
 * Changes an interest as it was recorded; what it said before is kept in the
 * history. Refuses by role, on a stale version, and without a reason once the
 * meeting is held.
 */
export function changeDeclaration(
  db: Db,
  acting: Acting,
  input: DeclarationText & { meetingId: number; declarationId: number; version: number; because: string },
): Promise<Outcome<{ reference: string; who: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { meetingId, declarationId, version, because, ...text } = input;
    const meeting = requireRecord(await findMeeting(trx, acting.actor, meetingId));
    const before = requireRecord(await findDeclaration(trx, acting.actor, meetingId, declarationId));
    const subject = { kind: "declaration", id: before.id, version: before.version } as const;
    await requireCurrent(trx, subject, version, mayRecordDeclaration(meeting, acting.actor));
    const { columns, who, themeId } = await declarationOf(trx, acting, meeting, text);
    const done = { reference: reference("meeting", meetingId), who };
    const changed = changedFields(wordsOf(before), wordsOf({ ...before, ...columns, personName: who }), LABELS);
    if (changed.length === 0) return done;

    requireVerdict(hasCorrectionReason(meeting, because));
    await updateDeclaration(trx, before.id, columns);
    await writeEvent(trx, acting, {
      action: "declaration_changed",
      subject: { ...subject, version: before.version + 1 },
      about: about(["meeting", meetingId], ["item", columns.itemId], ["theme", themeId]),
      bodyId: meeting.bodyId,
      reason: because || null,
      particulars: { title: who, changed },
    });
    return done;
  });
}

function wordsOf(row: DeclarationRow) {
  return {
    who: row.personName ?? row.words,
    itemId: row.itemId === null ? "" : reference("item", row.itemId),
    interest: INTEREST_LABELS[row.interest],
    interestWords: row.interestWords,
    leftAt: row.leftAt,
  };
}
