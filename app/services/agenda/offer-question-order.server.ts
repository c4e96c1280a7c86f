import type { Kysely } from "kysely";
import { mayOrderQuestions } from "#app/domain/agenda-item/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";

/** What the page of an item's speaking order needs: its questions as they stand in it, and the verdict. */
export async function offerQuestionOrder(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const questions = await listQuestionsOfItem(db, item);
  return {
    reference: reference("item", item.id),
    title: item.title,
    verdict: mayOrderQuestions(item, questions.length, actor),
    questions: questions.map(({ id, text, askerName, askerWords }) => ({ id, text, asker: askerName ?? askerWords })),
  };
}

/** The questions that are put at an item, in speaking order. */
export function listQuestionsOfItem(db: Kysely<Database>, { id, themeId }: { id: number; themeId: number | null }) {
  return listAgendaQuestions(db, { itemIds: [id], themeIds: themeId === null ? [] : [themeId] });
}
