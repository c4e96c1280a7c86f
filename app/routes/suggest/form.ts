import { z } from "zod";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { optionalText, requiredText } from "#app/http/form-parts.server.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";

/** A suggestion; what is wrong with it is said in the language of the page. */
export const suggestionForm = (language: Language) =>
  z.object({
    title: requiredText(say(language, "suggest.askIssue").words, THEME_FIELDS.title.limit, language),
    whyItMatters: requiredText(say(language, "suggest.askWhy").words, THEME_FIELDS.whyItMatters.limit, language),
    bodyId: z
      .union(
        [z.literal("unsure").transform(() => null), z.coerce.number().int().positive()],
        say(language, "suggest.askBody").words,
      )
      .default(null),
    contact: optionalText(200, language),
    opened: z.string().max(200).optional(),
    website: z.string().max(500).default(""),
  });
