import type { QuestionMade } from "#app/domain/own-sheet/plan-questions.ts";
import { insertAnswer } from "#db/question/answers.server.ts";
import { insertQuestion } from "#db/question/questions.server.ts";
import { enteredBy, meetingOf, type Making } from "./making.server.ts";

/** Makes the question of a row, with its answer where one is given. */
export async function makeQuestion(making: Making, make: QuestionMade): Promise<{ kind: "question"; id: number }> {
  const { trx, acting, body, done } = making;
  const meetingId = await meetingOf(making, make);
  const { text, kind, state, themeId, itemId, proposedOn, sourceLabel, asker, addressee, answer } = make;
  const id = await insertQuestion(trx, {
    ...{ text, kind, state, themeId, itemId, proposedOn, sourceLabel },
    bodyId: body.id,
    authorPersonId: asker.personId,
    authorWords: asker.words,
    ...enteredBy(acting, asker.personId),
    askerPersonId: asker.personId,
    askerWords: asker.words,
    addresseeOfficeId: addressee.officeId,
    addresseeWords: addressee.words,
    raisedAtMeetingId: meetingId,
  });
  done.made.push({ kind: "question", id, version: 1 });
  if (answer !== null) {
    await insertAnswer(trx, {
      questionId: id,
      kind: "written",
      result: answer.isPart ? "partly" : "answered",
      text: answer.text,
      answeredOn: answer.on,
      meetingId: null,
      answeredByOfficeId: addressee.officeId,
      answeredByWords: addressee.words,
      recordedAt: acting.now,
      recordedByName: acting.actor.name,
    });
  }
  return { kind: "question", id };
}
