import { z } from "zod";
import { ANSWER_RESULT_LIST, TO_BE_ANSWERED } from "#app/domain/question/answers.ts";
import { REASON } from "#app/domain/field.ts";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { oneOf, requiredText, textOf, Version } from "#app/http/form-parts.server.ts";

export const Correction = z.object({
  version: Version,
  answerId: z.coerce.number("Choose the answer again: the form was incomplete.").int(),
  result: oneOf(ANSWER_RESULT_LIST, "Choose what the answer amounts to").exclude(TO_BE_ANSWERED),
  text: textOf(ANSWER_FIELDS.text),
  because: requiredText("Say why it is corrected", REASON.limit),
});
