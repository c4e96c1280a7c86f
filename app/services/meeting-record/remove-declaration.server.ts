import { INTEREST_LABELS } from "#app/domain/meeting-record/attendance.ts";
import { hasCorrectionReason, mayRecordDeclaration } from "#app/domain/meeting-record/may.ts";
import { reference } from "#app/domain/references.ts";
import { deleteDeclaration, findDeclaration } from "#db/meeting-record/declarations.server.ts";
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

/**
 * Removes an interest that was recorded by mistake; the history keeps what it
 * said. Refuses by role, on a stale version, and without a reason once held.
 */
export function removeDeclaration(
  db: Db,
  acting: Acting,
  input: { meetingId: number; declarationId: number; version: number; because: string },
): Promise<Outcome<{ reference: string; who: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { meetingId, declarationId, version, because } = input;
    const meeting = requireRecord(await findMeeting(trx, acting.actor, meetingId));
    const before = requireRecord(await findDeclaration(trx, acting.actor, meetingId, declarationId));
    const subject = { kind: "declaration", id: before.id, version: before.version } as const;
    await requireCurrent(trx, subject, version, mayRecordDeclaration(meeting, acting.actor));
    requireVerdict(hasCorrectionReason(meeting, because));

    await deleteDeclaration(trx, before.id);
    const who = before.personName ?? before.words;
    const said = `${INTEREST_LABELS[before.interest]}, ${before.interestWords}`;
    await writeEvent(trx, acting, {
      action: "declaration_removed",
      subject: { ...subject, version: before.version + 1 },
      about: about(["meeting", meetingId], ["item", before.itemId], ["theme", before.themeId]),
      bodyId: meeting.bodyId,
      reason: because || null,
      particulars: { title: who, changed: [{ label: "Interest", before: said, after: "" }] },
    });
    return { reference: reference("meeting", meetingId), who };
  });
}
