import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea } from "#app/components/fields.tsx";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { REASON } from "#app/domain/field.ts";
import { offerQuestionDeed } from "#app/services/question/offer-question.server.ts";
import { withdrawQuestion } from "#app/services/question/withdraw-question.server.ts";
import { QuestionWithdrawal } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw ${calledOf(data)}` }];

export const loader = deedLoader(QUESTION, ({ db, actor, questionId }) =>
  offerQuestionDeed(db, actor, questionId, "withdraw_question"),
);

export const action = deedAction(
  QUESTION,
  QuestionWithdrawal,
  withdrawQuestion,
  ({ reference }) => `${reference} has been withdrawn.`,
);

export default function QuestionWithdrawalPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage
      question={question}
      path="withdrawal"
      heading="Withdraw this question"
      button="Withdraw the question"
      warning
    >
      <TextArea
        name="words"
        label="Why is it withdrawn?"
        hint="Kept with the question. Its author can read it."
        most={REASON.limit}
      />
    </QuestionDeedPage>
  );
}
