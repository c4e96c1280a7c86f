import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ITEM, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { LatestOutcome } from "#app/components/meeting-record/latest-outcome.tsx";
import { OutcomeFields, WelshResolution } from "#app/components/meeting-record/outcome-fields.tsx";
import { RecordedOutcome } from "#app/components/meeting-record/recorded-outcome.tsx";
import { WelshFields } from "#app/components/welsh-fields.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { correctOutcome } from "#app/services/meeting-record/correct-outcome.server.ts";
import { offerOutcomeCorrection } from "#app/services/meeting-record/offer-outcome-correction.server.ts";
import { OutcomeCorrection } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Correct the outcome of ${calledOf(data)}` }];

export const loader = deedLoader(ITEM, ({ db, actor, itemId }) => offerOutcomeCorrection(db, actor, itemId));

export const action = deedAction(
  ITEM,
  OutcomeCorrection,
  correctOutcome,
  (done) => `The outcome of ${done.reference} has been corrected. The original is kept.`,
);

export default function OutcomeCorrectionPage() {
  const item = useLoaderData<typeof loader>();
  const home = { href: `/items/${item.reference}`, words: named(item.title, item.reference) };
  const meeting =
    item.meeting && item.meetsOn ? [{ href: `/meetings/${item.meeting}`, words: meetingWeekday(item) }] : [];
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, ...meeting, home]} />
      <Heading caption={home.words}>Correct the outcome</Heading>
      <WhyNot verdict={item.verdict} back={home} />
      {item.verdict.allowed ? (
        <Form action={`${home.href}/outcome-correction`} version={item.version}>
          <h2 className="govuk-heading-m">As it is recorded</h2>
          <RecordedOutcome {...item} />
          <LatestOutcome outcome={item.outcome} welsh={item.welsh} />
          <h2 className="govuk-heading-m">As it should be</h2>
          <OutcomeFields outcome={item.outcome} deferTo={item.deferTo} />
          {item.welsh ? (
            <WelshFields>
              <WelshResolution welsh={item.welsh} hint="If the resolution is corrected, correct its Welsh too." />
            </WelshFields>
          ) : null}
          <TextField
            name="because"
            label="Why is it corrected?"
            hint="Kept beside the correction, with your name and the time."
          />
          <SubmitButton>Correct the outcome</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
