import { z } from "zod";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { optionalText, requiredText, textOf } from "#app/http/form-parts.server.ts";

export const SuggestionForm = z.object({
  title: textOf(THEME_FIELDS.title),
  whyItMatters: requiredText("Say why scrutiny should look at it", THEME_FIELDS.whyItMatters.limit),
  bodyId: z
    .union(
      [z.literal("unsure").transform(() => null), z.coerce.number().int().positive()],
      "Choose a body, or not sure",
    )
    .default(null),
  contact: optionalText(200),
  opened: z.string().max(200).optional(),
  website: z.string().max(500).default(""),
});
