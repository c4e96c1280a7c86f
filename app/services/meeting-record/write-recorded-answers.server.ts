import type { ItemRecord } from "#app/domain/meeting-record/item-record.ts";
import { partyNamed, type Parties } from "#app/domain/meeting-record/party.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeRaisedQuestion } from "#app/services/question/raise-question.server.ts";
import { recordAnswerIn } from "#app/services/question/record-answer.server.ts";

/**
 * Writes the answers given at an item, and the questions asked there on the day
 * with theirs, inside the caller's transaction. Returns what was written, in words.
 */
export async function writeRecordedAnswers(
  trx: Trx,
  acting: Acting,
  item: ItemRow,
  { answers, raised, parties }: Pick<ItemRecord, "answers" | "raised"> & { parties: Parties },
): Promise<string[]> {
  const office = (words: string) => partyNamed(words, { ...parties, people: [] });
  const person = (words: string) => partyNamed(words, { ...parties, offices: [] });
  const at = { kind: "minuted", itemId: item.id, meetingId: item.meetingId } as const;
  const given = (by: string) => {
    const { officeId, words } = office(by);
    return { answeredByOfficeId: officeId, answeredByWords: words };
  };
  const said: string[] = [];
  for (const { by, ...answer } of answers) {
    const done = await recordAnswerIn(trx, acting, { ...answer, ...at, ...given(by) });
    said.push(`the answer to ${done.reference}`);
  }
  for (const { text, asker, to, result, answer } of raised) {
    const question = { text, kind: "oral", asker: person(asker), addressee: office(to) } as const;
    const questionId = await writeRaisedQuestion(trx, acting, item, question);
    said.push(`the question ${reference("question", questionId)}`);
    if (result === null) continue;
    await recordAnswerIn(trx, acting, { questionId, version: 1, result, text: answer, ...at, ...given(to) });
  }
  return said;
}
