import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { isBilingual } from "#db/welsh-texts.server.ts";
import { listDeferChoices } from "./list-defer-choices.server.ts";
import { recordedItems } from "./recorded-items.server.ts";

/**
 * What is recorded of these items, as where it is recorded: each with the meetings to which it may be put off, and with
 * the Welsh of its resolution; that is null where the body publishes in English alone.
 */
export async function itemsToRecord(db: Db, actor: Actor, items: readonly ItemRow[], first = 0) {
  const [recorded, deferTo, inWelsh] = await Promise.all([
    recordedItems(db, actor, items, first),
    listDeferChoices(db, actor, items),
    items[0] ? isBilingual(db, items[0].bodyId) : false,
  ]);
  return recorded.flatMap((item, at) => {
    const row = items[at];
    if (!row) return [];
    const { kind, minutes, part, urgentBecause } = row;
    const welsh = inWelsh ? { resolution: item.original?.resolutionCy ?? "" } : null;
    return [{ ...item, kind, minutes, part, urgentBecause, welsh, deferTo: isInProgramme(kind) ? deferTo : [] }];
  });
}
