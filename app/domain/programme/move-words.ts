import { dateText } from "#app/domain/calendar.ts";
import type { PublishedMove } from "./entry.ts";

/** "Moved from 8 September 2026 to 13 October 2026. Reason: …", as readers see it beside an item. */
export function moveText(move: PublishedMove): string {
  return `${MOVED[move.kind](move)}.${reasonWords(move.reason)}`;
}

/** " Reason: …", with one full stop at its end; nothing where no reason was given. */
export function reasonWords(reason: string | null): string {
  const words = (reason ?? "").trim();
  if (words === "") return "";
  return ` Reason: ${words}${/[.!?…]$/.test(words) ? "" : "."}`;
}

const MOVED = {
  moved: (move) => `Moved${from(move)}${to(move)}`,
  deferred: (move) => `Deferred${from(move)}`,
  withdrawn: (move) => `Withdrawn${from(move)}`,
  returned: (move) => `Brought back${to(move)}`,
} as const satisfies Record<PublishedMove["kind"], (move: PublishedMove) => string>;

function from(move: PublishedMove): string {
  return move.from ? ` from ${dateText(move.from)}` : "";
}

function to(move: PublishedMove): string {
  return move.to ? ` to ${dateText(move.to)}` : "";
}
