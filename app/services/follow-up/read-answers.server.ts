import type { AnswerRecorded } from "#app/domain/question/answer-record.ts";
import { reference } from "#app/domain/references.ts";
import { listAnswers, type AnswerRow } from "#db/question/answers.server.ts";
import type { Db } from "#db/open.server.ts";

/** Every answer to these questions, by question, in the order recorded. The caller has asked who may read them. */
export async function readAnswers(db: Db, questionIds: readonly number[]) {
  const answers = new Map<number, AnswerRecorded[]>(questionIds.map((id) => [id, []]));
  for (const row of await listAnswers(db, questionIds)) answers.get(row.questionId)?.push(read(row));
  return answers;
}

function read({ answeredByTitle, answeredByWords, meetingId, ...answer }: AnswerRow): AnswerRecorded {
  return {
    ...answer,
    by: answeredByTitle ?? answeredByWords,
    meeting: meetingId ? reference("meeting", meetingId) : null,
  };
}
