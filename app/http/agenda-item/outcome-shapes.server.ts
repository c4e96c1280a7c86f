import { OUTCOME_FIELDS } from "#app/domain/outcome/text.ts";
import { chosen } from "./item-shapes.server.ts";
import { textsOf } from "#app/http/form-parts.server.ts";

/** The words of an outcome beside its code: the resolution as worded, its minute number, notes of the discussion. */
export const OutcomeWords = {
  ...textsOf(OUTCOME_FIELDS, ["resolutionWords", "minuteNumber", "discussionWords"]),
  deferredTo: chosen("meeting", "Choose a meeting from the list").optional(),
};
