import { z } from "zod";
import { OUTCOME_CODE_LIST } from "#app/domain/outcome/codes.ts";
import { oneOf, requiredWords, Version } from "#app/http/form-parts.server.ts";
import { OutcomeWords } from "#app/http/agenda-item/outcome-shapes.server.ts";

export const OutcomeCorrection = z.object({
  version: Version,
  code: oneOf(OUTCOME_CODE_LIST, "Choose the outcome"),
  ...OutcomeWords,
  because: requiredWords("Say why it is corrected", 1000),
});
