import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { mayOrderQuestions } from "#app/domain/agenda-item/may.ts";
import { DIRECTIONS, mayPass, movedOnePlace, passedBy, type Direction } from "#app/domain/one-place.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { setSpeakingOrder } from "#db/question/speaking-order.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { listQuestionsOfItem } from "./offer-question-order.server.ts";

type QuestionOrder = { itemId: number; questionId: number; direction: Direction; passing: number | null };

/**
 * Moves a question one place up or down the speaking order of an item, past the question that the form showed there
 * (`passing`). Refuses by role, off an agenda, at either end, and where somebody has put another in between meanwhile.
 */
export function orderQuestions(db: Db, acting: Acting, input: QuestionOrder): Promise<Outcome<{ words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const ids = (await listQuestionsOfItem(trx, item)).map(({ id }) => id);
    requireVerdict(mayOrderQuestions(item, ids.length, acting.actor));
    const { questionId, direction, passing } = input;
    requireVerdict(mayPass(passedBy(ids, questionId, direction), direction, passing, "speaking order"));

    await setSpeakingOrder(trx, movedOnePlace(ids, questionId, direction));
    const moved = { reference: reference("question", questionId), to: DIRECTIONS[direction].words };
    await writeEvent(trx, acting, {
      action: ITEM_DEEDS.order_questions.event,
      subject: { kind: "item", id: item.id },
      about: about(["meeting", item.meetingId], ["question", questionId]),
      bodyId: item.bodyId,
      particulars: moved,
    });
    return { words: `${moved.reference} moved ${moved.to} the speaking order.` };
  });
}
