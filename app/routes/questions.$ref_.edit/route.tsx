import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { QuestionFields } from "#app/components/question/question-fields.tsx";
import { editQuestion } from "#app/services/question/edit-question.server.ts";
import { offerQuestionDeed } from "#app/services/question/offer-question.server.ts";
import { QuestionEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${calledOf(data)}` }];

export const loader = deedLoader(QUESTION, ({ db, actor, questionId }) =>
  offerQuestionDeed(db, actor, questionId, "edit_question"),
);

export const action = deedAction(
  QUESTION,
  QuestionEdit,
  editQuestion,
  ({ reference }) => `${reference} has been saved.`,
);

export default function QuestionEditPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage question={question} path="edit" heading="Edit this question" button="Save">
      <QuestionFields choices={question.choices} given={question} />
    </QuestionDeedPage>
  );
}
