import { z } from "zod";
import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { typedReference } from "#app/http/follow-up/follow-up-shapes.server.ts";
import { optionalText, Version } from "#app/http/form-parts.server.ts";

export const Place = z.object({
  version: Version,
  itemId: typedReference("item", "I", "Enter a reference like I-12")
    .refine((id) => id !== null, "Enter the other agenda item at which it was said")
    .transform((id) => id ?? 0),
  words: optionalText(FOLLOW_UP_FIELDS.wording.limit),
});
