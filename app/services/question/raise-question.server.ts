import type { Party } from "#app/domain/meeting-record/party.ts";
import { mayRaiseQuestion } from "#app/domain/question/may-answer.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertQuestion } from "#db/question/questions.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** A question asked on the day: what was asked, by whom and of whom, as far as it was noted. */
export type RaisedQuestion = { text: string; kind: QuestionKind; asker: Party; addressee: Party };

/**
 * Records a question that was asked at an item without having been planned; it
 * is put already. Refuses by role, where the item is on no meeting, and before
 * the meeting's day.
 */
export function raiseQuestion(
  db: Db,
  acting: Acting,
  { itemId, ...question }: RaisedQuestion & { itemId: number },
): Promise<Outcome<{ reference: string; questionId: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, itemId));
    const questionId = await writeRaisedQuestion(trx, acting, item, question);
    return { reference: reference("question", questionId), questionId };
  });
}

/** Writes a question asked on the day, inside the caller's transaction; returns its id. */
export async function writeRaisedQuestion(
  trx: Trx,
  acting: Acting,
  item: ItemRow,
  { text, kind, asker, addressee }: RaisedQuestion,
): Promise<number> {
  const { bodyId, meetingId, meetingState, meetsOn, themeId } = item;
  const meeting = meetingState && meetsOn ? { state: meetingState, meetsOn } : null;
  requireVerdict(mayRaiseQuestion({ bodyId, meeting }, acting.actor));
  const id = await insertQuestion(trx, {
    bodyId,
    themeId,
    itemId: item.id,
    text,
    kind,
    askerPersonId: asker.personId,
    askerWords: asker.words,
    authorPersonId: asker.personId,
    authorWords: asker.words,
    addresseeOfficeId: addressee.officeId,
    addresseeWords: addressee.words,
    state: "put",
    raisedAtMeetingId: meetingId,
    proposedOn: meetsOn,
  });
  await writeEvent(trx, acting, {
    action: "question_raised",
    subject: { kind: "question", id, version: 1 },
    about: about(["theme", themeId], ["item", item.id], ["meeting", meetingId]),
    bodyId,
    particulars: { reference: reference("question", id), title: text },
  });
  return id;
}
