import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { QuestionFields } from "#app/components/question/question-fields.tsx";
import { openQuestionDeed, postQuestionDeed } from "#app/http/question/question-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { editQuestion } from "#app/services/question/edit-question.server.ts";
import { offerQuestionDeed } from "#app/services/question/offer-question.server.ts";
import { QuestionEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, questionId } = await openQuestionDeed(args);
  return found(await offerQuestionDeed(ctx.db, actor, questionId, "edit"));
}

export function action(args: ActionFunctionArgs) {
  return postQuestionDeed(args, QuestionEdit, editQuestion, (reference) => `${reference} is saved.`);
}

export default function QuestionEditPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage question={question} path="edit" heading="Edit this question" button="Save">
      <QuestionFields choices={question.choices} given={question} />
    </QuestionDeedPage>
  );
}
