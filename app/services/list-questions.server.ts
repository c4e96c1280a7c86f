import { dueStanding, dueStandingWords } from "#app/domain/question/due.ts";
import type { Actor } from "#app/domain/reader.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listReadableQuestions } from "#db/questions.server.ts";

export type QuestionLine = Awaited<ReturnType<typeof listQuestions>>[number];

/** How a question may be the reader's own. */
export type YourQuestion = "proposed" | "asking";

/** Every question of the reader's working record across her bodies, as rows of the list. */
export async function listQuestions(db: Db, reader: Actor) {
  const questions = await listReadableQuestions(db, reader);
  return questions.map((question) => ({
    id: question.id,
    reference: reference("question", question.id),
    text: question.text,
    kind: question.kind,
    state: question.state,
    bodySlug: question.bodySlug,
    bodyName: question.bodyName,
    theme: question.themeId ? reference("theme", question.themeId) : null,
    themeTitle: question.themeTitle,
    author: question.authorName ?? question.authorWords,
    asker: question.askerName ?? question.askerWords,
    addressee: question.addresseeTitle ?? question.addresseeWords,
    meetsOn: (question.raisedOn ?? question.meetsOn) as string | null,
    dueOn: question.dueOn as string | null,
    dueWords: dueStandingWords(question, reader.today) || question.dueWords,
    due: dueStanding(question, reader.today),
    proposedOn: question.proposedOn as string | null,
    yours: [
      ...(question.authorPersonId === reader.personId ? ["proposed" as const] : []),
      ...(question.askerPersonId === reader.personId ? ["asking" as const] : []),
    ] as YourQuestion[],
  }));
}
