import { z } from "zod";
import { ITEM_FIELDS, ITEM_TEXTS } from "#app/domain/agenda-item/fields.ts";
import { MOVE_REASONS } from "#app/domain/agenda-item/states.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import { REASON } from "#app/domain/field.ts";
import { FORMATS } from "#app/domain/formats.ts";
import { idFromReference, type ReferredKind } from "#app/domain/references.ts";
import { oneOf, OptionalId, requiredText, textOf, textsOf } from "#app/http/form-parts.server.ts";

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
  ...textsOf(ITEM_FIELDS, ITEM_TEXTS),
  format: oneOf(FORMATS, ITEM_FIELDS.format.ask),
  minutes: wholeMinutes(ITEM_FIELDS.minutes.ask, 0),
  leadMemberId: OptionalId,
  offices: z.array(z.coerce.number("Choose from the list").int().positive()).max(30, "Choose 30 or fewer").default([]),
  witnesses: textOf(ITEM_FIELDS.witnesses),
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
  reasonWords: requiredText("Give the reason in a sentence", REASON.limit),
};

/** Why a place is changed, where the kind of reason is enough but for another. */
export function orOwnWords({
  reasonCode,
  reasonWords,
}: {
  reasonCode?: string | undefined;
  reasonWords?: string | undefined;
}) {
  return reasonCode !== "other" || Boolean(reasonWords);
}

export const GIVE_WORDS = { path: ["reasonWords"], message: "Give the reason in a sentence" };

/** Why a place is changed, where it may be left out. */
export const OptionalReasonFields = {
  reasonCode: oneOf(MOVE_REASONS, "Choose the kind of reason from the list").optional(),
  reasonWords: textOf(REASON).optional(),
};
