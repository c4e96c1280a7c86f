import { slotText } from "#app/domain/agenda-item/text.ts";
import type { PlannedMove } from "#app/domain/plan/moves.ts";
import { idFromReference } from "#app/domain/references.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { moveItemIn, type ItemMoved } from "#app/services/agenda-item/move-item-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";

/** Makes one move of a plan by its own deed, in the open transaction: on to a meeting, off one, or a theme's first item. */
export async function makePlannedMove(
  trx: Trx,
  acting: Acting,
  { id, minutes, to }: PlannedMove,
  { version, reasonWords }: { version: number; reasonWords: string | undefined },
): Promise<ItemMoved> {
  const meetingId = to === null ? null : requireRecord(idFromReference("meeting", to));
  const itemId = idFromReference("item", id);
  if (itemId !== undefined) {
    const deed = meetingId === null ? "defer_item" : "schedule_item";
    return moveItemIn(trx, acting, deed, { itemId, version, meetingId, reasonWords });
  }
  const theme = requireRecord(await findTheme(trx, acting.actor, requireRecord(idFromReference("theme", id))));
  const of = { kind: "theme", themeId: theme.id, meetingId } as const;
  return createItemIn(trx, acting, { ...slotText(theme), minutes, of, reasonWords });
}
