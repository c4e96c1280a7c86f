import { z } from "zod";
import { FORMATS, type Format } from "#app/domain/formats.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { OptionalId, OptionalWebAddress, textsOf } from "#app/http/form-parts.server.ts";

/** The fields of a theme's scope, as its own form and the edit form both ask for them. */
export const ScopeShape = {
  ...textsOf(THEME_FIELDS, ["whyItMatters", "desiredOutcome", "witnessesWords"]),
  format: z
    .enum(FORMATS as [Format, ...Format[]], "Choose how it will be looked at from the list")
    .optional()
    .transform((format) => format ?? null),
  leadMemberId: OptionalId,
};

/** What a theme is called and what it is about, as a proposal and the edit form both ask for it. */
export const ThemeWordsShape = {
  ...textsOf(THEME_FIELDS, ["title", "whoIsAffected", "timingWords", "originWords"]),
  originUrl: OptionalWebAddress,
};
