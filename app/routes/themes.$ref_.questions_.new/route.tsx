import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { OnBehalfField } from "#app/components/on-behalf-field.tsx";
import { QuestionFields } from "#app/components/question/question-fields.tsx";
import { offerNewQuestion } from "#app/services/question/offer-question.server.ts";
import { proposeQuestion } from "#app/services/question/propose-question.server.ts";
import { NewQuestion } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Propose a question on ${calledOf(data?.theme)}` },
];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerNewQuestion(db, actor, themeId));

export const action = deedAction(THEME, NewQuestion, proposeQuestion, (done) => ({
  say: `Your question is ${done.reference}. The scrutiny officer will look at it next.`,
  to: `/themes/${done.theme}/questions`,
}));

export default function NewQuestionPage() {
  const { theme, verdict, choices, onBehalf } = useLoaderData<typeof loader>();
  const back = { href: `/themes/${theme.reference}`, words: named(theme.title, theme.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={back.words}>Propose a question</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`${back.href}/questions/new`}>
          <p className="govuk-body">
            You are its author. Someone else may put it, and the scrutiny officer may suggest other words.
          </p>
          <QuestionFields choices={choices} />
          <OnBehalfField members={onBehalf} />
          <SubmitButton>Propose the question</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
