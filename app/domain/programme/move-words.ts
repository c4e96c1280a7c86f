import { dateText } from "#app/domain/calendar.ts";
import { ended } from "#app/domain/public-text.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { PublishedMove } from "./entry.ts";

/** "Moved from 8 September 2026 to 13 October 2026. Reason: …", as readers see it beside an item. */
export function moveText(move: PublishedMove, language: Language = "en"): string {
  const words = ended(move.reason);
  const moved = movedText(move, language);
  return words ? `${moved} ${say(language, "record.reason", { words }).words}` : moved;
}

/** The same without its reason. */
export function movedText(move: Pick<PublishedMove, "kind" | "from" | "to">, language: Language = "en"): string {
  const day = (on: PublishedMove["from"]) => (on === null ? null : dateText(on, language));
  return `${MOVED[move.kind](language, day(move.from), day(move.to))}.`;
}

/** " Reason: …", with one full stop at its end; nothing where no reason was given. */
export function reasonWords(reason: string | null): string {
  const words = ended(reason);
  return words && ` Reason: ${words}`;
}

type Moved = (language: Language, from: string | null, to: string | null) => string;

/** What each move is called, with the days that are known of it; without a full stop. */
export const MOVED: Record<PublishedMove["kind"], Moved> = {
  moved: (language, from, to) => {
    if (from && to) return say(language, "moves.movedFromTo", { from, to }).words;
    if (from) return say(language, "moves.movedFrom", { from }).words;
    return to ? say(language, "moves.movedTo", { to }).words : say(language, "moves.moved").words;
  },
  deferred: (language, from) =>
    from ? say(language, "moves.deferredFrom", { from }).words : say(language, "moves.deferred").words,
  withdrawn: (language, from) =>
    from ? say(language, "moves.withdrawnFrom", { from }).words : say(language, "moves.withdrawn").words,
  returned: (language, _, to) =>
    to ? say(language, "moves.returnedTo", { to }).words : say(language, "moves.returned").words,
};
