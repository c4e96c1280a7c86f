import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { asked } from "#app/domain/field.ts";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { offerSending } from "#app/services/question/offer-answering.server.ts";
import { sendQuestion } from "#app/services/question/send-question.server.ts";
import { Sending } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Send ${calledOf(data)} in writing` }];

export const loader = deedLoader(QUESTION, ({ db, actor, questionId }) => offerSending(db, actor, questionId));

export const action = deedAction(
  QUESTION,
  Sending,
  sendQuestion,
  ({ reference }) => `${reference} has been recorded as sent.`,
);

export default function SendingPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage
      question={question}
      path="sending"
      heading="Send this question in writing"
      button="Record as sent"
    >
      <p className="govuk-body">
        {question.addressee
          ? `It is for ${question.addressee}. `
          : "It is not yet addressed to anybody: edit the question to say who it is for. "}
        Nothing is sent from here: record when it went.
      </p>
      <TextField name="sentOn" label="When was it sent?" type="date" width={10} given={question.today} />
      <TextField
        name="dueOn"
        label="When is the answer due? (optional)"
        hint={ruleText(question.writtenAnswerDays)}
        type="date"
        width={10}
      />
      <TextField
        name="dueWords"
        {...asked(ANSWER_FIELDS.dueWords)}
        hint="As it was agreed, for example: before the next meeting."
      />
    </QuestionDeedPage>
  );
}

function ruleText(days: number | null): string {
  if (days === null) return "This body has no rule for written answers. If you leave it empty, no date is set.";
  const within = days === 1 ? "1 day" : `${days} days`;
  return `If you leave it empty, it is due ${within} after the day it was sent, as this body's rule says.`;
}
