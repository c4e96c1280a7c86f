import { z } from "zod";
import { MOVE_REASONS } from "#app/domain/agenda-item/states.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import { FORMATS } from "#app/domain/formats.ts";
import { idFromReference, type ReferredKind } from "#app/domain/references.ts";
import { oneOf, OptionalId, optionalWords, requiredWords } from "#app/http/form-parts.server.ts";

const MOST_MINUTES = 600;

/** Minutes as typed: a whole number, at most ten hours. */
export function wholeMinutes(ask: string, least: number) {
  return z.coerce
    .number(ask)
    .int("Enter a whole number of minutes")
    .min(least, `Enter ${least} minutes or more`)
    .max(MOST_MINUTES, `Enter ${MOST_MINUTES} minutes or fewer`);
}

/** A record chosen by its reference, "M-5", as its number. */
export function chosen(kind: ReferredKind, ask: string) {
  return z.string(ask).transform((text, context) => {
    const id = idFromReference(kind, text);
    if (id !== undefined) return id;
    context.addIssue({ code: "custom", message: ask });
    return z.NEVER;
  });
}

/** The fields in which an officer says what an item is. */
export const ItemTextFields = {
  title: requiredWords("Enter a title", 200),
  purpose: optionalWords(500),
  format: oneOf(FORMATS, "Choose how it is taken"),
  minutes: wholeMinutes("Enter how many minutes it needs", 0),
  leadMemberId: OptionalId,
  reportAuthor: optionalWords(200),
  expectedOutcome: optionalWords(1000),
  officerNotes: optionalWords(2000),
  offices: z.array(z.coerce.number("Choose from the list").int().positive()).max(30, "Choose 30 or fewer").default([]),
  witnesses: optionalWords(1000),
};

/** Those fields as the item's text. Witnesses named in words are one a line. */
export function itemTextOf(fields: {
  [K in keyof typeof ItemTextFields]: z.output<(typeof ItemTextFields)[K]>;
}): ItemText {
  const { offices, witnesses, ...text } = fields;
  const witnessWords = witnesses
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return { ...text, officeIds: offices, witnessWords };
}

/** Why a place is changed, where it must be said. */
export const ReasonFields = {
  reasonCode: oneOf(MOVE_REASONS, "Choose the kind of reason"),
  reasonWords: requiredWords("Give the reason in a sentence", 1000),
};

/** Why a place is changed, where it may be left out. */
export const OptionalReasonFields = {
  reasonCode: oneOf(MOVE_REASONS, "Choose the kind of reason from the list").optional(),
  reasonWords: z.string().max(1000, "Use 1000 characters or fewer.").optional(),
};
