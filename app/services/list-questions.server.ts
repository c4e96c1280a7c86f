import type { Person } from "#app/domain/reader.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listReadableQuestions } from "#db/questions.server.ts";

export type QuestionLine = Awaited<ReturnType<typeof listQuestions>>[number];

/** How a question may be the reader's own. */
export type YourQuestion = "proposed" | "asking";

/** Every question of the reader's working record across her bodies, as rows of the list. */
export async function listQuestions(db: Db, reader: Person) {
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
    meetsOn: question.meetsOn as string | null,
    proposedOn: question.proposedOn as string | null,
    yours: [
      ...(question.authorPersonId === reader.personId ? ["proposed" as const] : []),
      ...(question.askerPersonId === reader.personId ? ["asking" as const] : []),
    ] as YourQuestion[],
  }));
}
