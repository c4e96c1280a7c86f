import { z } from "zod";
import { ONE_ADDRESSEE } from "#app/domain/question/choices.ts";
import { QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { QUESTION_KINDS, type QuestionKind } from "#app/domain/question/states.ts";
import { idFromReference } from "#app/domain/references.ts";
import { oneOf, OptionalId, textOf } from "#app/http/form-parts.server.ts";

/** What a question says, asked by the form that proposes it and the one that edits it. */
export const QuestionShape = {
  text: textOf(QUESTION_FIELDS.text),
  kind: oneOf<QuestionKind>(QUESTION_KINDS, QUESTION_FIELDS.kind.ask),
  addresseeOfficeId: OptionalId,
  addresseeWords: textOf(QUESTION_FIELDS.addresseeWords),
  askerPersonId: OptionalId,
  lineOfEnquiryId: OptionalId,
  supplementaryToId: OptionalId,
};

/** Where a question was put: an agenda item ("I-9"), a meeting ("M-5"), or nowhere else than planned. */
export const Place = z
  .string()
  .max(20)
  .default("")
  .transform((text) => ({
    text,
    itemId: idFromReference("item", text) ?? null,
    meetingId: idFromReference("meeting", text) ?? null,
  }))
  .refine(({ text, itemId, meetingId }) => text === "" || itemId || meetingId, "Choose one from the list.")
  .transform(({ itemId, meetingId }) => ({ itemId, meetingId }));

type Said = z.output<z.ZodObject<typeof QuestionShape>>;

/** Refuses what does not hold together: a supplementary that follows nothing, two addressees. */
export function holdsTogether(question: Said, context: z.RefinementCtx): void {
  const issue = (path: keyof Said, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (question.kind === "supplementary" && question.supplementaryToId === null)
    issue("supplementaryToId", "Choose the question that this one follows");
  if (question.addresseeOfficeId !== null && question.addresseeWords !== "") issue("addresseeWords", ONE_ADDRESSEE);
}
