import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { Chosen, SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { offerPutting } from "#app/services/question/offer-answering.server.ts";
import { putQuestion } from "#app/services/question/put-question.server.ts";
import { Putting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Record ${calledOf(data)} as put` }];

export const loader = deedLoader(QUESTION, ({ db, actor, questionId }) => offerPutting(db, actor, questionId));

export const action = deedAction(
  QUESTION,
  Putting,
  putQuestion,
  ({ reference }) => `${reference} has been recorded as put.`,
);

export default function PuttingPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage question={question} path="putting" heading="Record this question as put" button="Record as put">
      <SelectField
        name="place"
        label="Where was it put?"
        hint="Meetings that have taken place, or take place today."
        blank="Choose an agenda item or a meeting"
        choices={question.places.choices}
        given={question.places.given}
      />
      <Chosen
        name="askerPersonId"
        label="Who put it?"
        blank="Not a member, or not recorded"
        choices={question.members}
        id={question.askerPersonId}
      />
      <TextField name="askerWords" label={ANSWER_FIELDS.askerWords.question} width={30} />
    </QuestionDeedPage>
  );
}
