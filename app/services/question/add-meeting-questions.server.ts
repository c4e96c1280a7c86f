import { filledRows, maySaveRows, type QuestionRow } from "#app/domain/question/of-meeting.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { questionAgreement } from "./agree-question.server.ts";
import { changeQuestionIn } from "./change-question-by.server.ts";
import { offerMeetingQuestions } from "./offer-meeting-questions.server.ts";
import { proposeQuestionIn } from "./propose-question.server.ts";

export type MeetingQuestionsAdded = { meeting: string; ids: number[] };

/**
 * Adds the questions of a meeting that is still to take place, all or none: each
 * row that is filled in is proposed on the theme of its item, as the actor's own
 * or as the member's it names, and agreed for that item. Refuses by role, the
 * meeting's state, and the first row that does not hold, with its number. A
 * meeting the actor cannot see throws `NoSuchRecord`.
 */
export function addMeetingQuestions(
  db: Db,
  acting: Acting,
  { meetingId, rows }: { meetingId: number; rows: readonly QuestionRow[] },
): Promise<Outcome<MeetingQuestionsAdded>> {
  return runDeedFor(db, acting, async (trx) => {
    const there = requireRecord(await offerMeetingQuestions(trx, acting.actor, meetingId));
    requireVerdict(there.verdict);
    const filled = filledRows(rows);
    requireVerdict(maySaveRows(filled, there, acting.actor));
    const ids: number[] = [];
    for (const row of filled) ids.push(await addRow(trx, acting, row, there.items));
    return { meeting: there.meeting.reference, ids };
  });
}

async function addRow(
  trx: Trx,
  acting: Acting,
  { itemId, number: _, ...said }: QuestionRow,
  items: readonly { id: number; themeId: number }[],
): Promise<number> {
  const { themeId } = requireRecord(items.find(({ id }) => id === itemId));
  const open = { askerPersonId: null, lineOfEnquiryId: null };
  const { id } = await proposeQuestionIn(trx, acting, {
    ...said,
    ...open,
    themeId,
    supplementaryToId: null,
  });
  await changeQuestionIn(trx, acting, { questionId: id, version: 1 }, questionAgreement(acting, { ...open, itemId }));
  return id;
}
