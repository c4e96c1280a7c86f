import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { RECOMMENDATION_LIST } from "#app/domain/theme/recommendation.ts";
import { oneOf, requiredText, Version } from "#app/http/form-parts.server.ts";

export const Recommending = z.object({
  version: Version,
  recommendation: oneOf(RECOMMENDATION_LIST, "Choose what you recommend"),
  words: requiredText("Write your advice to the chair", REASON.limit),
});
