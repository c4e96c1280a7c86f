import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { QUESTION_KINDS, type QuestionKind } from "#app/domain/question/states.ts";
import { idFromReference } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { oneOf, OptionalId, optionalWords, requiredWords } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";

/** A question is one that can be put in a minute. */
export const MOST_QUESTION = 500;

/** What a question says, asked by the form that proposes it and the one that edits it. */
export const QuestionShape = {
  text: requiredWords("Enter the question", MOST_QUESTION),
  kind: oneOf<QuestionKind>(QUESTION_KINDS, "Choose how the question is put"),
  addresseeOfficeId: OptionalId,
  addresseeWords: optionalWords(200),
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
  if (question.addresseeOfficeId !== null && question.addresseeWords !== "")
    issue("addresseeWords", "Choose an office or enter a name, not both");
}

/** What the page of a question's deed starts from. */
export async function openQuestionDeed({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return { ctx, actor, questionId: found(idFromReference("question", params.ref)) };
}

/** Posts a question's deed: reads the form, runs the service, goes back to the question with a sentence. */
export async function postQuestionDeed<S extends z.ZodType<Record<string, unknown>>>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (
    db: Db,
    acting: Acting,
    input: z.output<S> & { questionId: number },
  ) => Promise<Outcome<{ reference: string }>>,
  say: (reference: string) => string,
) {
  const { ctx, actor, questionId } = await openQuestionDeed(args);
  const form = await readForm(args.request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, questionId }),
    (done) => ({ to: `/questions/${done.reference}`, say: say(done.reference) }),
  );
}
