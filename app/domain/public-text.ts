import { reasonLine } from "#app/domain/agenda-item/place.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { REASON_WORDS, type ReasonCode } from "#app/domain/theme/reasons.ts";

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The text with any e-mail address left out: nobody's personal address is ever published. */
export function withoutEmails(text: string): string {
  return text.replace(EMAIL, "[e-mail address left out]");
}

/** The address, where it is one that a browser may open from a public page; null otherwise. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\/[^\s]+$/i.test(address)) return null;
  return address;
}

/** Why an item was moved, deferred or withdrawn, in one line; null where nothing was said. */
export function moveReason(code: MoveReasonCode | null, words: string | null): string | null {
  return publicReason(reasonLine(code, words));
}

/** Why a published theme ended, in one line; null where nothing was said. */
export function themeReason(code: ReasonCode | null, words: string | null): string | null {
  if (code === null || code === "other") return publicReason(words);
  return publicReason(words ? `${REASON_WORDS[code]}: ${words}` : REASON_WORDS[code]);
}

function publicReason(words: string | null): string | null {
  return withoutEmails((words ?? "").trim()) || null;
}
