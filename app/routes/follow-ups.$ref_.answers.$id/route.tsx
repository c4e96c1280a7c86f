import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Facts, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { TAKING_UP } from "#app/domain/follow-up/owner-answer.ts";
import { deedAction, deedLoader, FOLLOW_UP, onPartOf } from "#app/http/deed-route.server.ts";
import { offerAnswer } from "#app/services/follow-up/offer-answers.server.ts";
import { takeUpAnswer } from "#app/services/follow-up/take-up-answer.server.ts";
import { TakingAnswerUp } from "./form.ts";
import { calledOf } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What the owner answered about ${calledOf(data)}` },
];

const ANSWER = onPartOf(FOLLOW_UP, "answerId");

export const loader = deedLoader(ANSWER, ({ db, actor, followUpId, answerId }) =>
  offerAnswer(db, actor, followUpId, answerId),
);

export const action = deedAction(
  ANSWER,
  TakingAnswerUp,
  (db, acting, { followUpId, version, answerId, how }) =>
    takeUpAnswer(db, acting, { followUpId, version, answerId, how }),
  ({ reference }, _, { input: { next, answerId, how } }) => ({
    to: next ? `/follow-ups/${reference}/response?answer=${answerId}` : `/follow-ups/${reference}`,
    say: `The answer about ${reference} was ${how === "report" ? "recorded as the report" : "kept as a note"}.`,
  }),
);

export default function OwnerAnswerPage() {
  const offer = useLoaderData<typeof loader>();
  const home = { href: `/follow-ups/${offer.reference}`, words: calledOf(offer) };
  const open = offer.ways.filter(({ verdict }) => verdict.allowed);
  const shut = offer.ways.flatMap(({ how, verdict }) => (verdict.allowed ? [] : [{ how, because: verdict.because }]));
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }, home]} />
      <Heading caption={home.words}>What the owner answered</Heading>
      <Facts
        facts={[
          { term: "Asked", value: <span className="app-chase__wording">{offer.wording}</span> },
          { term: "Status now", value: offer.stands },
          { term: "The owner says", value: offer.says },
          { term: "In their words", value: <span className="app-chase__wording">{offer.text}</span> },
          { term: "From", value: `${offer.by}, ${dateText(offer.on)}` },
        ]}
      />
      <WhyNot verdict={offer.verdict} back={home} />
      {offer.verdict.allowed ? (
        <>
          {shut.map(({ how, because }) => (
            <p className="govuk-inset-text" key={how}>
              {TAKING_UP[how].words}: {because}
            </p>
          ))}
          <Form action={`${home.href}/answers/${offer.id}`} version={offer.version}>
            <RadioField
              name="how"
              label="What happens to it?"
              choices={open.map(({ how }) => ({ value: how, ...TAKING_UP[how] }))}
            />
            <div className="govuk-button-group">
              <SubmitButton>Deal with the answer</SubmitButton>
              {offer.mayRespond ? (
                <SubmitButton kind="secondary" name="next" value="response">
                  Deal with it, and record the response
                </SubmitButton>
              ) : null}
            </div>
          </Form>
        </>
      ) : null}
    </>
  );
}
