import type { Actor } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { reference } from "#app/domain/references.ts";
import { ITEM_DEEDS, type ItemDeed } from "./deeds.ts";
import { mayEditItem } from "./may.ts";
import { planMove, type MovingItem } from "./plan-move.ts";

/**
 * What may be done with an item: its moves, each with the verdict of the plan that
 * its own page makes, and its edit. Of the two ways on to a meeting only the one
 * that it can still go is named.
 */
export function itemOffers(item: MovingItem & { id: number }, openVariationId: number | null, actor: Actor): Offer[] {
  const facts = { next: null, delegationId: null, openVariationId };
  return offersOf(ITEM_DEEDS, {
    home: `/items/${reference("item", item.id)}`,
    may: (deed) => {
      if (deed === "edit_item") return mayEditItem(item, actor);
      const move = deed === "defer_item" || deed === "withdraw_item" ? deed : "schedule_item";
      return planMove(item, { deed: move, to: null }, facts, actor).verdict;
    },
    isOffered: (deed) => isOffered(deed, item),
  });
}

function isOffered(deed: ItemDeed, { state }: MovingItem): boolean {
  if (deed === "schedule_item") return state !== "scheduled";
  if (deed === "move_item") return state === "scheduled";
  return true;
}
