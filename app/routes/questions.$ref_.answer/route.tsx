import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { offerAnswer } from "#app/services/question/offer-answering.server.ts";
import { recordAnswer } from "#app/services/question/record-answer.server.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { Answer } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Record an answer to ${calledOf(data)}` }];

export const loader = deedLoader(QUESTION, ({ db, actor, questionId }) => offerAnswer(db, actor, questionId));

export const action = deedAction(
  QUESTION,
  Answer,
  recordAnswer,
  ({ reference }) => `The answer to ${reference} has been recorded.`,
);

export default function AnswerPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage question={question} path="answer" heading="Record an answer" button="Record the answer">
      <AnswerFields question={question} />
    </QuestionDeedPage>
  );
}
