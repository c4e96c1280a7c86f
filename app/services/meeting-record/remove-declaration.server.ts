import { INTEREST_WORDS } from "#app/domain/meeting/attendance.ts";
import { hasCorrectionReason, mayRecordDeclaration } from "#app/domain/meeting/recording.ts";
import { reference } from "#app/domain/references.ts";
import { deleteDeclaration, findDeclaration } from "#db/meeting-record/declarations.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { actAs, insist, insistCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { insistFound } from "#app/services/require-record.server.ts";
import { about } from "#app/services/agenda-item/make-move.server.ts";
import { record } from "#app/services/write-event.server.ts";

/**
 * Removes an interest that was recorded by mistake; the history keeps what it
 * said. Refuses by role, on a stale version, and without a reason once held.
 */
export function removeDeclaration(
  db: Db,
  acting: Acting,
  input: { meetingId: number; declarationId: number; version: number; because: string },
): Promise<Outcome<{ reference: string; who: string }>> {
  return actAs(db, acting, async (trx) => {
    const { meetingId, declarationId, version, because } = input;
    const meeting = insistFound(await findMeeting(trx, acting.actor, meetingId));
    const before = insistFound(await findDeclaration(trx, acting.actor, meetingId, declarationId));
    const subject = { kind: "declaration", id: before.id, version: before.version } as const;
    await insistCurrent(trx, subject, version, mayRecordDeclaration(meeting, acting.actor));
    insist(hasCorrectionReason(meeting, because));

    await deleteDeclaration(trx, before.id);
    const who = before.personName ?? before.words;
    const said = `${INTEREST_WORDS[before.interest]}, ${before.interestWords}`;
    await record(trx, acting, {
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
