import { z } from "zod";
import { optionalWords, requiredWords } from "#app/http/form-parts.server.ts";

export const SuggestionForm = z.object({
  title: requiredWords("Enter the issue in a few words", 120),
  whyItMatters: requiredWords("Say why scrutiny should look at it", 500),
  bodyId: z
    .union(
      [z.literal("unsure").transform(() => null), z.coerce.number().int().positive()],
      "Choose a body, or not sure",
    )
    .default(null),
  contact: optionalWords(200),
  opened: z.string().max(200).optional(),
  website: z.string().max(500).default(""),
});
