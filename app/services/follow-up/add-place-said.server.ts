import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { reference } from "#app/domain/references.ts";
import { hasNewPlace } from "#app/domain/follow-up/input.ts";
import { insertPlace } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, type Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpBy, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";
import { requireOtherItem } from "./other-places.server.ts";

/**
 * Records that the same follow-up was said at another item too, in the words used
 * there: one record with two places, not two records. Refuses by role, a stale
 * version, an item of another body, and a place that is known already.
 */
export function addPlaceSaid(
  db: Db,
  acting: Acting,
  input: FollowUpInput & { itemId: number; words: string },
): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, {
    may: (followUp) => mayFollowUp("add_place_said", followUp, acting.actor),
    write: async (trx, followUp) => {
      const item = await requireOtherItem(trx, acting.actor, followUp.bodyId, input.itemId);
      const isNew =
        item.id !== followUp.itemId &&
        (await insertPlace(trx, { followUpId: followUp.id, itemId: item.id, words: input.words }));
      requireVerdict(hasNewPlace(isNew));
      return {};
    },
    event: () => ({
      action: "follow_up_said_again",
      particulars: { to: reference("item", input.itemId) },
      about: [{ kind: "item", id: input.itemId }],
    }),
  });
}
