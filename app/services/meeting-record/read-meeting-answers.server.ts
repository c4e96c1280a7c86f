import { awaitsAnswer, wasPut } from "#app/domain/question/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listQuestionsPutAt } from "#db/question/questions-put.server.ts";
import { readAnswers } from "#app/services/follow-up/read-answers.server.ts";

export type MeetingAnswers = NonNullable<Awaited<ReturnType<typeof readMeetingAnswers>>>;
export type MeetingQuestion = MeetingAnswers["items"][number]["questions"][number];

/**
 * Every question put at a meeting, item by item, with all its answers; which of
 * them still await one; and which were agreed for it but not put. Undefined
 * where the reader does not see the meeting.
 */
export async function readMeetingAnswers(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const rows = await listQuestionsPutAt(db, actor, meetingId);
  const answers = await readAnswers(
    db,
    rows.map(({ id }) => id),
  );
  const questions = rows.map((row) => ({
    ...row,
    reference: reference("question", row.id),
    asker: row.askerName ?? row.askerWords,
    addressee: row.addresseeTitle ?? row.addresseeWords,
    here: row.itemMeetingId === meetingId ? row.itemId : null,
    answers: answers.get(row.id) ?? [],
  }));
  const put = questions.filter(({ state }) => wasPut(state));
  const itemIds = [...new Set(put.map(({ here }) => here))].sort((a, b) => Number(a === null) - Number(b === null));
  return {
    meeting: { ...meeting, reference: reference("meeting", meeting.id) },
    today: actor.today,
    put: put.length,
    items: itemIds.map((id) => {
      const here = put.filter((question) => question.here === id);
      const [first] = here;
      return {
        id,
        reference: id ? reference("item", id) : null,
        title: id ? [first?.numberWords, first?.itemTitle].filter(Boolean).join(" ") : "Under no item",
        questions: here,
      };
    }),
    awaited: put.filter(({ state }) => awaitsAnswer(state)),
    notPut: questions.filter(({ state }) => !wasPut(state)),
  };
}
