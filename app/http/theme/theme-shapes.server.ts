import { z } from "zod";
import { FORMATS, type Format } from "#app/domain/formats.ts";
import { OptionalId, optionalWords, OptionalWebAddress, requiredWords } from "#app/http/form-parts.server.ts";

/** How long a theme's texts may be: a rationale is read in a minute, not a report. */
export const MOST = { title: 120, why: 300, text: 1000, line: 200, question: 500, notes: 4000 } as const;

/** The fields of a theme's scope, as its own form and the edit form both ask for them. */
export const ScopeShape = {
  whyItMatters: optionalWords(MOST.text),
  desiredOutcome: optionalWords(MOST.text),
  format: z
    .enum(FORMATS as [Format, ...Format[]], "Choose how it will be looked at from the list")
    .optional()
    .transform((format) => format ?? null),
  witnessesWords: optionalWords(MOST.text),
  leadMemberId: OptionalId,
};

/** What a theme is called and what it is about, as a proposal and the edit form both ask for it. */
export const ThemeWordsShape = {
  title: requiredWords("Enter the issue in a few words", MOST.title),
  whoIsAffected: optionalWords(MOST.text),
  timingWords: optionalWords(MOST.line),
  originWords: optionalWords(MOST.line),
  originUrl: OptionalWebAddress,
};
