import { rolesIn, type Reader } from "#app/domain/actor.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { ThemeOrigin } from "./states.ts";

/** A good theme has two to five key questions. */
export const MOST_KEY_QUESTIONS = 5;

/** How many empty fields for questions a form shows at first, and beyond those already written. */
export const EMPTY_QUESTION_FIELDS = 3;

/** Whether a draft says enough to be sent: the issue, and why. */
export function isReadyToSend(draft: { title: string; whyItMatters: string }): Verdict {
  if (draft.title.trim() && draft.whyItMatters.trim()) return allowed;
  return refused("state", "Say what the issue is and why scrutiny should look at it before you send it.");
}

/** Where a proposal comes from: an officer says; a member's own is a member's proposal. */
export function originOf(actor: Reader, bodyId: number, chosen: ThemeOrigin | undefined): ThemeOrigin {
  if (!rolesIn(actor, bodyId).includes("officer")) return "member";
  return chosen ?? "officer";
}

/** How many question fields a form shows for so many questions written: never fewer than three, never more than five. */
export function questionFields(written: number): number {
  return Math.min(MOST_KEY_QUESTIONS, Math.max(EMPTY_QUESTION_FIELDS, written + 1));
}
