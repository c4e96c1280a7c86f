import { z } from "zod";
import { STANDING_KINDS } from "#app/domain/administration/standing-item.ts";
import { ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import { BUSINESS_RULES } from "#app/domain/deadline/agenda-business.ts";
import { oneOf } from "#app/http/form-parts.server.ts";
import { itemTextOf, ItemTextFields, OptionalReasonFields } from "#app/http/agenda-item/item-shapes.server.ts";

/** Business that comes with no theme. */
export const BUSINESS_KINDS = STANDING_KINDS.map((value) => ({ value, words: ITEM_KIND_LABELS[value] }));

export const Business = z
  .object({
    ...ItemTextFields,
    ...OptionalReasonFields,
    kind: oneOf(STANDING_KINDS, "Choose the kind of item"),
    statutoryRule: oneOf(BUSINESS_RULES, "Choose a rule from the list, or no rule").optional(),
  })
  .transform(({ kind, statutoryRule, reasonCode, reasonWords, ...fields }) => ({
    ...itemTextOf(fields),
    reasonCode,
    reasonWords,
    kind,
    statutoryRule,
  }));
