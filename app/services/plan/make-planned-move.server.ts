import { slotText } from "#app/domain/agenda-item/text.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { PlannedMove } from "#app/domain/plan/moves.ts";
import { idFromReference } from "#app/domain/references.ts";
import { allowed } from "#app/domain/verdict.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { moveItemIn, type ItemMoved } from "#app/services/agenda-item/move-item-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import type { StandingMove } from "./draft-ground.server.ts";

type Why = { reasonCode?: MoveReasonCode | null; reasonWords: string | undefined };
type Made = { id: string; minutes: number; meetingId: number | null; version: number };

/** Makes one move of a plan by its own deed, in the open transaction: on to a meeting, off one, or a theme's first item. */
export function makePlannedMove(
  trx: Trx,
  acting: Acting,
  { id, minutes, to }: PlannedMove,
  { version, reasonWords }: { version: number; reasonWords: string | undefined },
): Promise<ItemMoved> {
  const meetingId = to === null ? null : requireRecord(idFromReference("meeting", to));
  return makeMove(trx, acting, { id, minutes, meetingId, version }, { reasonWords });
}

/** The same of a draft plan: `version` is that of the item or theme as its page showed it. */
export function makeDraftedMove(
  trx: Trx,
  acting: Acting,
  { id, minutes, to, row: { reasonCode, reasonWords } }: StandingMove,
  version: number,
): Promise<ItemMoved> {
  return makeMove(
    trx,
    acting,
    { id, minutes, meetingId: to, version },
    { reasonCode, reasonWords: reasonWords || undefined },
  );
}

async function makeMove(trx: Trx, acting: Acting, { id, minutes, meetingId, version }: Made, why: Why) {
  const itemId = idFromReference("item", id);
  if (itemId !== undefined) {
    const deed = meetingId === null ? "defer_item" : "schedule_item";
    return moveItemIn(trx, acting, deed, { itemId, version, meetingId, ...why });
  }
  const theme = requireRecord(await findTheme(trx, acting.actor, requireRecord(idFromReference("theme", id))));
  await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, version, allowed);
  const of = { kind: "theme", themeId: theme.id, meetingId } as const;
  const { reasonCode, reasonWords } = why;
  return createItemIn(trx, acting, {
    ...slotText(theme),
    minutes,
    of,
    reasonCode: reasonCode ?? undefined,
    reasonWords,
  });
}
