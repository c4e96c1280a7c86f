import { optionalWords } from "#app/http/form-parts.server.ts";

/** The words of an outcome beside its code: the resolution as worded, its minute number, notes of the discussion. */
export const OutcomeWords = {
  resolutionWords: optionalWords(4000),
  minuteNumber: optionalWords(30),
  discussionWords: optionalWords(8000),
};
