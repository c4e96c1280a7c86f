import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import type { DraftMoveRow } from "#db/plan/draft-moves.server.ts";

/** A move of a draft plan as it was put there: "move I-9 from 8 September 2026 to 13 October 2026". */
export function draftedWords({ itemId, themeId, fromMeetingId, fromMeetsOn, toMeetingId, toMeetsOn }: DraftMoveRow) {
  const itemReference = itemId === null ? reference("theme", themeId ?? 0) : reference("item", itemId);
  const kind = toMeetingId === null ? "defer" : fromMeetingId === null ? "add" : "move";
  return variationText({ kind, itemReference, fromMeetsOn, toMeetsOn });
}
