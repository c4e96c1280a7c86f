import { ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { SOURCE_MEETINGS } from "./all.ts";
import { SOURCE_ANSWERS } from "./records/all.ts";
import { must, paperOf, wordsOf, type Ids } from "./papers.ts";

/** Writes every question with its label, where it was asked and of whom. Returns their ids by label. */
export async function fillQuestions(
  trx: Trx,
  known: Record<"bodies" | "offices" | "themes" | "items", Ids>,
): Promise<Ids> {
  const ids = new Map<string, number>();
  for (const meeting of SOURCE_MEETINGS) {
    for (const item of meeting.items) {
      for (const question of item.questions ?? []) {
        const asker = question.by ?? meeting.asker;
        const { id } = await trx
          .insertInto("question")
          .values({
            bodyId: must(known.bodies, meeting.body),
            themeId: question.theme === undefined ? null : must(known.themes, question.theme),
            itemId: must(known.items, item.key),
            supplementaryToId: question.after === undefined ? null : must(ids, question.after),
            text: question.text,
            kind: question.kind ?? "oral",
            authorWords: asker,
            askerWords: asker,
            addresseeOfficeId: must(known.offices, question.to),
            state: stateOf(question.label),
            sourceWords: wordsOf(paperOf(meeting, item), meeting.inferred),
            sourceLabel: question.label,
            proposedOn: meeting.meetsOn,
          })
          .returning("id")
          .executeTakeFirstOrThrow();
        ids.set(question.label, id);
      }
    }
  }
  return ids;
}

/** The state that its minuted answers leave a question in; one that nobody answered was set down and not yet put. */
function stateOf(label: string): QuestionState {
  const minuted = SOURCE_ANSWERS.filter(([question, , , as]) => question === label && as?.kind !== "added_after");
  const last = minuted.at(-1);
  return last ? ANSWER_RESULTS[last[3]?.result ?? "answered"].state : "agreed";
}
