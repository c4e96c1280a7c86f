import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import {
  chosen,
  GIVE_WORDS,
  OptionalReasonFields,
  orOwnWords,
  ReasonFields,
} from "#app/http/agenda-item/item-shapes.server.ts";

export const Deferral = z
  .object({
    version: Version,
    to: chosen("meeting", "Choose a meeting from the list").optional(),
    ...OptionalReasonFields,
    reasonCode: ReasonFields.reasonCode,
  })
  .refine(orOwnWords, GIVE_WORDS)
  .transform(({ to, ...form }) => ({ ...form, meetingId: to ?? null }));
