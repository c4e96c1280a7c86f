import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import {
  madeText,
  UNDO_REQUEST_WORDS,
  UNDO_WORDS,
  undoOfMove,
  type BoardUndo,
} from "#app/domain/agenda-item/undo-move.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { UNDO_MINUTES, undoUntil } from "#app/domain/done.ts";
import { addMinutes } from "#app/domain/feed/london-time.ts";
import { mayMoveVariation } from "#app/domain/programme/may.ts";
import { requestText, variationEffects } from "#app/domain/programme/variation-words.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findLastMoveBy } from "#db/agenda-item/item-moves.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findVariation } from "#db/programme/variations.server.ts";
import { lastDrafted, type BoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import type { VariationLine } from "./variation-records.server.ts";

/** What the board knows when it is asked what may be undone. */
export type Undoable = {
  items: readonly ItemRow[];
  waiting: readonly VariationLine[];
  meetings: readonly MeetingRow[];
  delegationId: number | null;
  draft: BoardDraft | null;
};

/**
 * The last thing that the actor did on a board within ten minutes, with the deed that reverses it: a draft loses its
 * last move, a request is withdrawn, an item goes back to where it was. Null where they did nothing, or it can no longer be taken back.
 */
export async function readUndo(db: Db, actor: Actor, board: Undoable, now: IsoInstant): Promise<BoardUndo | null> {
  const since = addMinutes(now, -UNDO_MINUTES);
  const alone = board.waiting.filter(({ draftPlanId }) => draftPlanId === null);
  const asked = alone.findLast((one) => one.proposedByPersonId === actor.personId && one.proposedAt >= since);
  const moved = await findLastMoveBy(db, actor.personId, { itemIds: board.items.map(({ id }) => id), since });
  const drafted = lastDrafted(board.draft, actor, since);
  if (drafted && drafted.at >= (asked?.proposedAt ?? "") && drafted.at >= (moved?.at ?? "")) return drafted.undo;
  if (asked && (!moved || asked.proposedAt >= moved.at)) return undoOfRequest(db, actor, asked.id);
  const item = moved && board.items.find(({ id }) => id === moved.itemId);
  const back = item && undoOfMove(moved, item);
  if (!back) return null;
  const to = board.meetings.find(({ id }) => id === back.toMeetingId) ?? null;
  if (back.toMeetingId !== null && to === null) return null;
  const { deed } = back;
  const facts = { next: null, delegationId: board.delegationId, openVariationId: null };
  const { how, verdict } = planMove(item, { deed, to, reasonWords: UNDO_WORDS }, facts, actor);
  if (!verdict.allowed || how === "variation") return null;
  return {
    words: madeText(item.title, moved.toDay),
    effect: "",
    path: `/items/${reference("item", item.id)}/${deed === "schedule_item" ? "schedule" : "deferral"}`,
    version: item.version,
    fields: {
      ...(to ? { to: reference("meeting", to.id) } : {}),
      reasonCode: "other",
      reasonWords: UNDO_WORDS,
    },
    until: undoUntil(moved.at),
  };
}

async function undoOfRequest(db: Db, actor: Actor, id: number): Promise<BoardUndo | null> {
  const asked = await findVariation(db, actor, id);
  if (!asked || !mayMoveVariation("withdraw_variation", asked, actor).allowed) return null;
  const effects = variationEffects(asked);
  return {
    words: requestText(asked),
    effect: effects.length === 0 ? "" : `If agreed, ${effects.join("; ")}.`,
    path: `/variations/${reference("variation", asked.id)}/withdrawal`,
    version: asked.version,
    fields: { reason: UNDO_REQUEST_WORDS },
    until: undoUntil(asked.proposedAt),
  };
}
