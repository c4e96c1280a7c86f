import { dueStanding, dueStandingText } from "#app/domain/question/due.ts";
import type { QuestionLine } from "#app/domain/question/question-line.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ListSource } from "#app/domain/list-source.ts";
import { reference } from "#app/domain/references.ts";
import { listSource } from "#db/list/list-source.server.ts";
import type { Db } from "#db/open.server.ts";
import { questionFacts } from "#db/question/question-facts.server.ts";
import { listReadableQuestions } from "#db/question/questions.server.ts";

/** The questions of the reader's working record across their bodies, as a list. */
export function questionSource(db: Db, reader: Actor): ListSource<QuestionLine> {
  return listSource(db, questionFacts(reader), (ids) => listQuestions(db, reader, ids));
}

/** Those of these questions that the reader's working record holds, as rows of the list. */
async function listQuestions(db: Db, reader: Actor, ids: readonly number[]): Promise<QuestionLine[]> {
  const questions = await listReadableQuestions(db, reader, ids);
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
    meetsOn: question.raisedOn ?? question.meetsOn ?? question.plannedOn,
    dateBasis: question.raisedBasis ?? question.dateBasis ?? question.plannedBasis,
    dueOn: question.dueOn,
    dueWords: dueStandingText(question, reader.today) || question.dueWords,
    due: dueStanding(question, reader.today),
    proposedOn: question.proposedOn,
    yours: [
      ...(question.authorPersonId === reader.personId ? ["proposed" as const] : []),
      ...(question.askerPersonId === reader.personId ? ["asking" as const] : []),
    ],
  }));
}
