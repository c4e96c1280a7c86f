import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { listDeferChoices } from "./list-defer-choices.server.ts";
import { recordedItems } from "./recorded-items.server.ts";

/** What is recorded of these items, as where it is recorded: each with the meetings to which it may be put off. */
export async function itemsToRecord(db: Db, actor: Actor, items: readonly ItemRow[], first = 0) {
  const [recorded, deferTo] = await Promise.all([
    recordedItems(db, actor, items, first),
    listDeferChoices(db, actor, items),
  ]);
  return recorded.flatMap((item, at) => {
    const row = items[at];
    if (!row) return [];
    const { kind, minutes, part, urgentBecause } = row;
    return [{ ...item, kind, minutes, part, urgentBecause, deferTo: isInProgramme(kind) ? deferTo : [] }];
  });
}
