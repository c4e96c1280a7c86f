import { z } from "zod";
import { WAYS } from "#app/domain/one-place.ts";
import { oneOf } from "#app/http/form-parts.server.ts";

const AGAIN = "Open the page again: the form was incomplete.";

export const SpeakingOrder = z.object({
  questionId: z.coerce.number(AGAIN).int(AGAIN),
  direction: oneOf(WAYS, AGAIN),
  passing: z.coerce.number(AGAIN).int(AGAIN),
});
