import { partyNamed } from "#app/domain/meeting-record/party.ts";
import type { Checked } from "#app/domain/minutes/decided.ts";
import { OUTCOME_CODE_LIST } from "#app/domain/outcome/codes.ts";
import { RESULTS_OF_KIND } from "#app/domain/question/answers.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findOutcome } from "#db/meeting-record/outcomes.server.ts";
import { writeOutcome } from "#app/services/meeting-record/write-outcome.server.ts";
import { recordAnswerIn } from "#app/services/question/record-answer.server.ts";
import { writeRaisedQuestion } from "#app/services/question/raise-question.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { keepPassage, savingOne, type Saving } from "./saving.server.ts";

/** What each item led to, in the words of the minutes. */
export async function saveOutcomes(saving: Saving, all: readonly Checked[]): Promise<void> {
  const { trx, acting } = saving;
  for (const one of all) {
    const { proposal, fields } = one;
    if (proposal.kind !== "outcome") continue;
    const item = await itemOf(saving, proposal.itemKey);
    const code = OUTCOME_CODE_LIST.find((known) => known === fields.code) ?? proposal.code;
    const text = {
      code,
      resolutionWords: fields.wording ?? "",
      minuteNumber: item.numberWords.slice(0, 30),
      discussionWords: "",
    };
    await savingOne(one, () => writeOutcome(trx, acting, item, { ...text, version: 0 }));
    const { id } = requireRecord(await findOutcome(trx, item.id));
    await keepPassage(saving, "outcome", id, [proposal.passage]);
  }
}

/** The questions that were put, each with its answer as the minutes have it. */
export async function saveQuestions(saving: Saving, all: readonly Checked[]): Promise<void> {
  for (const one of all) {
    if (one.proposal.kind !== "question") continue;
    const id = await savingOne(one, () => saveQuestion(saving, one));
    await keepPassage(saving, "question", id, [one.proposal.passage]);
  }
}

async function saveQuestion(saving: Saving, { proposal, fields }: Checked): Promise<number> {
  const { trx, acting, parties, meeting } = saving;
  const item = await itemOf(saving, proposal.itemKey);
  const office = (words = "") => partyNamed(words, { ...parties, people: [] });
  const asker = partyNamed(fields.asker ?? "", { ...parties, offices: [] });
  const questionId = await writeRaisedQuestion(trx, acting, item, {
    text: fields.text ?? "",
    kind: "oral",
    asker,
    addressee: office(fields.to),
  });
  const result = RESULTS_OF_KIND.minuted.find((known) => known === fields.result);
  if (!result) return questionId;
  const by = office(fields.by || fields.to);
  await recordAnswerIn(trx, acting, {
    questionId,
    version: 1,
    kind: "minuted",
    result,
    text: fields.answer ?? "",
    itemId: item.id,
    meetingId: meeting.id,
    answeredByOfficeId: by.officeId,
    answeredByWords: by.words,
  });
  return questionId;
}

/** The item under whose heading it stands in the minutes. */
async function itemOf({ trx, acting, items }: Saving, itemKey: string | null) {
  return requireRecord(await findItem(trx, acting.actor, items.get(itemKey ?? "") ?? -1));
}
