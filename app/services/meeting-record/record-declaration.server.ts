import { INTEREST_LABELS, type InterestKind } from "#app/domain/meeting-record/attendance.ts";
import { partyNamed, partyText } from "#app/domain/meeting-record/party.ts";
import { isItemOfMeeting, mayRecordDeclaration } from "#app/domain/meeting-record/may.ts";
import { reference } from "#app/domain/references.ts";
import { insertDeclaration } from "#db/meeting-record/declarations.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** An interest as entered: whose (typed), in which item or in none in particular, and when they left, in words. */
export type DeclarationText = {
  itemId: number | null;
  who: string;
  interest: InterestKind;
  interestWords: string;
  leftAt: string;
};

/** Records an interest declared at a meeting. Refuses by role, where the meeting is to come, or for another meeting's item. */
export function recordDeclaration(
  db: Db,
  acting: Acting,
  input: DeclarationText & { meetingId: number },
): Promise<Outcome<{ reference: string; who: string; id: number }>> {
  return runDeedFor(db, acting, (trx) => recordDeclarationIn(trx, acting, input));
}

/** `recordDeclaration` inside a deed that already runs: the whole deed is refused where this is. */
export async function recordDeclarationIn(
  trx: Trx,
  acting: Acting,
  { meetingId, ...text }: DeclarationText & { meetingId: number },
) {
  const meeting = requireRecord(await findMeeting(trx, acting.actor, meetingId));
  requireVerdict(mayRecordDeclaration(meeting, acting.actor));
  const { columns, who, themeId } = await declarationOf(trx, acting, meeting, text);
  const id = await insertDeclaration(trx, { ...columns, meetingId });
  await writeEvent(trx, acting, {
    action: "declaration_recorded",
    subject: { kind: "declaration", id, version: 1 },
    about: about(["meeting", meetingId], ["item", text.itemId], ["theme", themeId]),
    bodyId: meeting.bodyId,
    particulars: { title: who, to: `${INTEREST_LABELS[text.interest]}, ${text.interestWords}` },
  });
  return { reference: reference("meeting", meetingId), who, id };
}

/** What was typed as the columns of a declaration: the person it names, and an item of this very meeting. */
export async function declarationOf(
  trx: Trx,
  { actor }: Acting,
  meeting: { id: number; bodyId: number; meetsOn: string },
  { who: typed, ...text }: DeclarationText,
) {
  const item = text.itemId === null ? null : await findItem(trx, actor, text.itemId);
  requireVerdict(isItemOfMeeting(item, meeting));
  const parties = await listParties(trx, meeting.bodyId, meeting.meetsOn);
  const named = partyNamed(typed, { ...parties, offices: [] });
  return {
    columns: { ...text, personId: named.personId, words: named.words },
    who: partyText(named, parties),
    themeId: item?.themeId ?? null,
  };
}
