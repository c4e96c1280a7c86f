import { z } from "zod";
import {
  ANSWER_KIND_LABELS,
  ANSWER_RESULT_LIST,
  KINDS_WITH_WORDS,
  RECORDED_ANSWER_KINDS,
  RESULTS_OF_KIND,
  type AnswerResult,
} from "#app/domain/question/answers.ts";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { OptionalDay, OptionalId, oneOf, textOf, Version } from "#app/http/form-parts.server.ts";
import { Place } from "#app/http/question/question-deeds.server.ts";

export const Answer = z
  .object({
    version: Version,
    kind: oneOf(RECORDED_ANSWER_KINDS, "Choose how the answer came"),
    result: oneOf(ANSWER_RESULT_LIST, "Choose what the answer amounts to").optional(),
    text: textOf(ANSWER_FIELDS.text),
    answeredByOfficeId: OptionalId,
    answeredByWords: textOf(ANSWER_FIELDS.answeredByWords),
    answeredOn: OptionalDay,
    place: Place,
    dueOn: OptionalDay,
    dueWords: textOf(ANSWER_FIELDS.dueWords),
    sourceWords: textOf(ANSWER_FIELDS.sourceWords),
  })
  .transform(({ result, place, ...answer }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const amounts: AnswerResult | undefined = answer.kind === "holding" ? "holding" : result;
    if (!amounts) fault("result", "Choose what the answer amounts to");
    else if (!(RESULTS_OF_KIND[answer.kind] as readonly AnswerResult[]).includes(amounts))
      fault("result", `Choose another: “${ANSWER_KIND_LABELS[answer.kind]}” cannot amount to this`);
    if (KINDS_WITH_WORDS.includes(answer.kind) && answer.text === "") fault("text", "Enter the answer");
    if (answer.answeredByOfficeId !== null && answer.answeredByWords !== "")
      fault("answeredByWords", "Choose an office or enter a name, not both");
    return { ...answer, ...place, result: amounts ?? "answered" };
  });
