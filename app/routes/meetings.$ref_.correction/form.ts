import { z } from "zod";
import { pick, REASON } from "#app/domain/field.ts";
import { CORRECTED_FIELDS } from "#app/domain/meeting/fields.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";
import { MeetingTextFields } from "#app/http/meeting/meeting-shapes.server.ts";

export const MeetingCorrection = z.object({
  version: Version,
  ...pick(MeetingTextFields, CORRECTED_FIELDS),
  reasonWords: requiredText("Say why it is corrected", REASON.limit),
});
