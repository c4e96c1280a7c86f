import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { QUESTION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { RadioField } from "#app/components/choices.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { ANSWER_KIND_LABELS, ANSWER_RESULTS, RESULTS_OF_KIND } from "#app/domain/question/answers.ts";
import { REASON } from "#app/domain/field.ts";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { correctAnswer } from "#app/services/question/correct-answer.server.ts";
import { offerAnswerCorrection } from "#app/services/question/offer-answer-correction.server.ts";
import { Correction } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Correct the answer to ${calledOf(data)}` }];

export const loader = deedLoader(QUESTION, ({ db, actor, url, questionId }) =>
  offerAnswerCorrection(db, actor, questionId, Number(url.searchParams.get("answer")) || null),
);

export const action = deedAction(
  QUESTION,
  Correction,
  correctAnswer,
  ({ reference }) => `The answer to ${reference} has been corrected. The original is kept.`,
);

export default function AnswerCorrectionPage() {
  const question = useLoaderData<typeof loader>();
  const { original, now } = question;
  return (
    <QuestionDeedPage
      question={question}
      path={question.chosen ? `answer-correction?answer=${question.answerId}` : "answer-correction"}
      heading="Correct an answer"
      button="Correct the answer"
    >
      {original ? (
        <>
          <h2 className="govuk-heading-s">{ANSWER_KIND_LABELS[original.kind]}, as first recorded</h2>
          <p className="govuk-body app-words">{original.text || ANSWER_RESULTS[original.result].words}</p>
        </>
      ) : null}
      <input type="hidden" name="answerId" value={question.answerId} />
      <RadioField
        name="result"
        label="What does it amount to?"
        small
        given={now.result}
        choices={RESULTS_OF_KIND.written.map((result) => ({
          value: result,
          words: ANSWER_RESULTS[result].words,
        }))}
      />
      <TextArea
        name="text"
        label="The answer as it should read"
        hint="The original is kept with it, with your name, the date and the reason."
        given={now.text}
        rows={6}
        most={ANSWER_FIELDS.text.limit}
      />
      <TextArea name="because" label="Why is it corrected?" rows={3} most={REASON.limit} />
    </QuestionDeedPage>
  );
}
