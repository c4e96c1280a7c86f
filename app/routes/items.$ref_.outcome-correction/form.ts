import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { OUTCOME_FIELDS } from "#app/domain/outcome/text.ts";
import { OUTCOME_CODE_LIST } from "#app/domain/outcome/codes.ts";
import { oneOf, requiredText, Version } from "#app/http/form-parts.server.ts";
import { OutcomeWords } from "#app/http/agenda-item/outcome-shapes.server.ts";

export const OutcomeCorrection = z
  .object({
    version: Version,
    code: oneOf(OUTCOME_CODE_LIST, OUTCOME_FIELDS.code.ask),
    ...OutcomeWords,
    because: requiredText("Say why it is corrected", REASON.limit),
  })
  .transform(({ deferredTo, welshResolution, ...form }) => ({
    ...form,
    deferredToMeetingId: deferredTo ?? null,
    welsh: { resolution: welshResolution },
  }));
