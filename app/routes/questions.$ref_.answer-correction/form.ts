import { z } from "zod";
import { ANSWER_RESULT_LIST, MOST_ANSWER, TO_BE_ANSWERED } from "#app/domain/question/answers.ts";
import { oneOf, optionalWords, requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Correction = z.object({
  version: Version,
  answerId: z.coerce.number("Choose the answer again: the form was incomplete.").int(),
  result: oneOf(ANSWER_RESULT_LIST, "Choose what the answer amounts to").exclude(TO_BE_ANSWERED),
  text: optionalWords(MOST_ANSWER),
  because: requiredWords("Say why it is corrected", 1_000),
});
