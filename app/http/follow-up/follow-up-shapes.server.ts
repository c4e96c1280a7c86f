import { z } from "zod";
import type { IsoDate } from "#app/domain/calendar.ts";
import { FOLLOW_UP_FIELDS, FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import { DUE_KIND_LIST } from "#app/domain/follow-up/due.ts";
import { hasOneOwner } from "#app/domain/follow-up/input.ts";
import { FOLLOW_UP_KIND_LIST } from "#app/domain/follow-up/states.ts";
import { idFromReference, type ReferredKind } from "#app/domain/references.ts";
import { dayOf, oneOf, OptionalId, textOf, textsOf } from "#app/http/form-parts.server.ts";

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
  ...textsOf(FOLLOW_UP_FIELDS, FOLLOW_UP_TEXTS),
  kind: oneOf(FOLLOW_UP_KIND_LIST, FOLLOW_UP_FIELDS.kind.ask),
  laterNumbers: textOf(FOLLOW_UP_FIELDS.laterNumbers),
  ownerPersonId: OptionalId,
  ownerOfficeId: OptionalId,
  ownerWords: textOf(FOLLOW_UP_FIELDS.ownerWords),
  otherOwners: textOf(FOLLOW_UP_FIELDS.otherOwners),
  dueWords: textOf(FOLLOW_UP_FIELDS.dueWords),
  dueKind: oneOf(DUE_KIND_LIST, "Choose from the list").optional(),
  dueOn: optionalDay("Enter the due date"),
  noticeOn: optionalDay("Enter the date of notice"),
};

type Said = z.output<z.ZodObject<typeof FollowUpShape>>;

/** Refuses what does not hold together: two owners, a day that is said to be none, an exact day without one. */
export function followUpHoldsTogether(said: Said, context: z.RefinementCtx): void {
  const issue = (path: keyof Said, message: string) => context.addIssue({ code: "custom", path: [path], message });
  const owner = hasOneOwner(said);
  if (!owner.allowed) issue("ownerOfficeId", owner.because);
  if (said.dueKind === "none" && said.dueOn !== null) issue("dueOn", "Leave the date empty where no date was given");
  if (said.dueKind === "exact" && said.dueOn === null) issue("dueOn", "Enter the due date");
}
