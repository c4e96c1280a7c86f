import { AWAITING_ANSWER, WERE_PUT } from "#app/domain/question/state-sets.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { pageQuestionsPutAt } from "#db/question/questions-put.server.ts";
import { readAnswers } from "#app/services/follow-up/read-answers.server.ts";

export type MeetingAnswers = NonNullable<Awaited<ReturnType<typeof readMeetingAnswers>>>;
export type MeetingQuestion = MeetingAnswers["items"][number]["questions"][number];

/** Which pages of a meeting's questions are asked for. */
type AskedPages = { page?: string | null; awaited?: string | null; unput?: string | null };

/**
 * The questions put at a meeting, item by item, with all their answers; which of
 * them still await one; and which were agreed for it but not put: a page of each.
 * Undefined where the reader does not see the meeting.
 */
export async function readMeetingAnswers(db: Db, actor: Actor, meetingId: number, asked: AskedPages = {}) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const page = async (states: readonly QuestionState[], which: string | null = null) => {
    const { rows, ...paged } = await pageQuestionsPutAt(db, actor, meetingId, states, which);
    return { ...paged, rows: rows.map((row) => ({ ...row, reference: reference("question", row.id) })) };
  };
  const { rows, ...put } = await page(WERE_PUT, asked.page);
  const answers = await readAnswers(db, rows.map(({ id }) => id)); // prettier-ignore
  const questions = rows.map((row) => ({
    ...row,
    asker: row.askerName ?? row.askerWords,
    addressee: row.addresseeTitle ?? row.addresseeWords,
    here: row.itemMeetingId === meetingId ? row.itemId : null,
    answers: answers.get(row.id) ?? [],
  }));
  const itemIds = [...new Set(questions.map(({ here }) => here))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return {
    meeting: { ...meeting, reference: reference("meeting", meeting.id) },
    today: actor.today,
    put,
    items: itemIds.map((id) => {
      const here = questions.filter((question) => question.here === id);
      const [first] = here;
      return {
        id,
        reference: id ? reference("item", id) : null,
        title: id ? [first?.numberWords, first?.itemTitle].filter(Boolean).join(" ") : "Under no item",
        questions: here,
      };
    }),
    awaited: await page(AWAITING_ANSWER, asked.awaited),
    notPut: await page(["agreed"], asked.unput),
  };
}
