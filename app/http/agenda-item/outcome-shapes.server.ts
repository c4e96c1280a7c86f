import { OUTCOME_FIELDS } from "#app/domain/outcome/text.ts";
import { chosen } from "./item-shapes.server.ts";
import { optionalText, textsOf } from "#app/http/form-parts.server.ts";

/** The words of an outcome beside its code: the resolution as worded, in Welsh too, its minute number, notes of the discussion. */
export const OutcomeWords = {
  ...textsOf(OUTCOME_FIELDS, ["resolutionWords", "minuteNumber", "discussionWords"]),
  welshResolution: optionalText(OUTCOME_FIELDS.resolutionWords.limit),
  deferredTo: chosen("meeting", "Choose a meeting from the list").optional(),
};
