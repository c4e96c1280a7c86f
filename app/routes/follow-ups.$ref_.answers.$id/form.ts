import { z } from "zod";
import { TAKING_UP_LIST } from "#app/domain/follow-up/owner-answer.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";

/** Where the officer goes next: to record the formal response, or back to the answers that wait. */
export const TakingAnswerUp = z.object({
  version: Version,
  how: oneOf(TAKING_UP_LIST, "Choose what happens to the answer"),
  next: z.literal("response").optional(),
});
