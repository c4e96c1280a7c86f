import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { Chosen } from "#app/components/choices.tsx";
import { agreeQuestion } from "#app/services/question/agree-question.server.ts";
import { offerQuestionDeed } from "#app/services/question/offer-question.server.ts";
import { Agreement } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Agree ${calledOf(data)}` }];

export const loader = deedLoader(QUESTION, ({ db, actor, questionId }) =>
  offerQuestionDeed(db, actor, questionId, "agree_question"),
);

export const action = deedAction(
  QUESTION,
  Agreement,
  agreeQuestion,
  ({ reference }) => `${reference} has been agreed.`,
);

export default function AgreementPage() {
  const question = useLoaderData<typeof loader>();
  const { members, lines, items } = question.choices;
  return (
    <QuestionDeedPage question={question} path="agreement" heading="Agree this question" button="Agree the question">
      <Chosen
        name="askerPersonId"
        label="Who will put it?"
        blank="Not decided"
        choices={members}
        id={question.askerPersonId}
      />
      <Chosen
        name="lineOfEnquiryId"
        label="Which line of enquiry does it belong to?"
        blank="None, or not decided"
        choices={lines}
        id={question.lineOfEnquiryId}
      />
      <Chosen
        name="itemId"
        label="At which agenda item will it be put?"
        blank="Not decided"
        choices={items}
        id={question.itemId}
      />
    </QuestionDeedPage>
  );
}
