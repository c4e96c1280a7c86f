import { firstBy, gatheredBy } from "#app/domain/gathered.ts";
import { itemNumber } from "#app/domain/agenda/item-number.ts";
import { urgentReason } from "#app/domain/agenda/urgency.ts";
import { mayCorrectOutcome, mayRecordOutcome } from "#app/domain/outcome/may.ts";
import { outcomeNow } from "#app/domain/outcome/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import { listAnswers } from "#db/question/answers.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { listCorrections, listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import { questionsAt } from "./questions-at.server.ts";
import { followUpsOfItems } from "#app/services/follow-up/follow-ups-of-items.server.ts";

/**
 * What is recorded of these items and whether it may be: outcome with its
 * corrections, questions with what was answered at this meeting, follow-ups
 * made there and those open of the theme. So many queries however many items.
 * `first` is the place on the agenda of the first of them, where these are not all.
 */
export async function recordedItems(db: Db, actor: Actor, items: readonly ItemRow[], first = 0) {
  const itemIds = items.map((item) => item.id);
  const themeIds = items.flatMap((item) => item.themeId ?? []);
  const [outcomes, questions, followUps] = await Promise.all([
    listOutcomes(db, itemIds),
    listAgendaQuestions(db, { itemIds, themeIds }),
    followUpsOfItems(db, actor, items),
  ]);
  const corrections = await listCorrections(db, idsOf(outcomes));
  const answers = await listAnswers(db, idsOf(questions));
  const outcomeFor = firstBy(outcomes, ({ itemId }) => itemId);
  const correctionsOf = gatheredBy(corrections, ({ outcomeId }) => outcomeId);
  return items.map((item, index) => ({
    ...headOf(item, first + index),
    ...outcomeOf(item, outcomeFor.get(item.id), correctionsOf, actor),
    questions: questionsAt(item, questions, answers, actor),
    ...followUps(item),
  }));
}

type Outcome = Awaited<ReturnType<typeof listOutcomes>>[number];
type Correction = Awaited<ReturnType<typeof listCorrections>>[number];

function headOf(item: ItemRow, index: number) {
  return {
    id: item.id,
    reference: reference("item", item.id),
    number: itemNumber(item, index),
    title: item.title,
    urgent: urgentReason(item),
    theme: item.themeId === null ? null : { reference: reference("theme", item.themeId), title: item.themeTitle ?? "" },
  };
}

function outcomeOf(
  item: ItemRow,
  outcome: Outcome | undefined,
  correctionsOf: (outcomeId: number) => readonly Correction[],
  actor: Actor,
) {
  const corrections = outcome ? correctionsOf(outcome.id) : [];
  const facts = { ...item, recorded: outcome !== undefined };
  return {
    version: outcome?.version ?? 0,
    original: outcome ?? null,
    corrections,
    outcome: outcome ? outcomeNow(outcome, corrections) : null,
    mayRecord: mayRecordOutcome(facts, actor),
    mayCorrect: mayCorrectOutcome(facts, actor),
  };
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}
