import { z } from "zod";
import type { IsoDate } from "#app/domain/calendar.ts";
import { DUE_KIND_LIST } from "#app/domain/follow-up/due.ts";
import { FOLLOW_UP_KIND_LIST } from "#app/domain/follow-up/states.ts";
import { idFromReference, type ReferredKind } from "#app/domain/references.ts";
import { dayOf, oneOf, OptionalId, optionalWords, requiredWords } from "#app/http/form-parts.server.ts";

/** Recommendations are long; a paragraph of minutes fits. */
export const MOST_WORDING = 2000;

/** A day that may be left out. */
export function optionalDay(ask: string) {
  return dayOf(ask)
    .optional()
    .transform((day): IsoDate | null => day ?? null);
}

/** A record by its reference as a person types it, "f-12" or "12"; left out where it is not said. */
export function typedReference(kind: ReferredKind, letter: string, ask: string) {
  return z
    .string()
    .max(20, "Use 20 characters or fewer.")
    .transform((text) => idFromReference(kind, text.trim().toUpperCase().replace(/^\d/, `${letter}-$&`)) ?? 0)
    .refine((id) => id > 0, ask)
    .optional()
    .transform((id) => id ?? null);
}

/** What a follow-up says, asked by the form that makes it and the one that edits it. */
export const FollowUpShape = {
  kind: oneOf(FOLLOW_UP_KIND_LIST, "Choose what kind of follow-up it is"),
  wording: requiredWords("Enter the words as they were said or minuted", MOST_WORDING),
  sourceNumber: optionalWords(60),
  madeByWords: optionalWords(200),
  ownerPersonId: OptionalId,
  ownerOfficeId: OptionalId,
  ownerWords: optionalWords(200),
  dueWords: optionalWords(200),
  dueKind: oneOf(DUE_KIND_LIST, "Choose from the list").optional(),
  dueOn: optionalDay("Enter the day it is due"),
  noticeOn: optionalDay("Enter the day of notice"),
};

type Said = z.output<z.ZodObject<typeof FollowUpShape>>;

/** Refuses what does not hold together: two owners, a day that is said to be none, an exact day without one. */
export function followUpHoldsTogether(said: Said, context: z.RefinementCtx): void {
  const issue = (path: keyof Said, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (said.ownerPersonId !== null && said.ownerOfficeId !== null)
    issue("ownerOfficeId", "Choose a person or an office, not both");
  if (said.dueKind === "none" && said.dueOn !== null) issue("dueOn", "Leave the day empty where no date was given");
  if (said.dueKind === "exact" && said.dueOn === null) issue("dueOn", "Enter the day it is due");
}
