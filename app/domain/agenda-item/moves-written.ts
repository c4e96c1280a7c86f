import type { ToldEvent } from "#app/domain/events.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";
import type { MoveKind } from "./states.ts";

/** How each change of where an item stands is kept among its moves, and what is told of it. */
export const MOVES_WRITTEN = {
  add: { move: "placed", told: (of, { to = "" }) => ({ action: "item_scheduled", particulars: { ...of, to } }) },
  move: {
    move: "moved",
    told: (of, { from = "", to = "" }) => ({ action: "item_moved", particulars: { ...of, from, to } }),
  },
  defer: { move: "deferred", told: (of, { from }) => ({ action: "item_deferred", particulars: { ...of, from } }) },
  withdraw: { move: "withdrawn", told: (of, { from }) => ({ action: "item_withdrawn", particulars: { ...of, from } }) },
} as const satisfies Record<VariationKind, { move: MoveKind; told: ToldOfMove }>;
type ToldOfMove = (of: { reference: string }, dates: { from?: string; to?: string }) => ToldEvent;
