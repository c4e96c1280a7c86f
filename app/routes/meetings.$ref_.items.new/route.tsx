import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { ItemFields } from "#app/components/agenda-item/item-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { movedSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { deedAction, deedLoader, MEETING } from "#app/http/deed-route.server.ts";
import { createItem } from "#app/services/agenda-item/create-item.server.ts";
import { offerBusiness } from "#app/services/agenda-item/offer-item-creation.server.ts";
import { Business, BUSINESS_KINDS } from "./form.ts";
import { Pool } from "./pool.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add an item to the meeting of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId }) => {
  const meeting = await offerBusiness(db, actor, meetingId);
  return meeting && { ...meeting, kinds: BUSINESS_KINDS };
});

export const action = deedAction(
  MEETING,
  Business,
  (db, acting, { kind, meetingId, ...text }) => createItem(db, acting, { ...text, of: { kind, meetingId } }),
  (done, { ref }) => ({
    to: `/meetings/${ref}?page=${done.made}#${done.made}`,
    say: `${done.made} has been added. ${movedSentence(done)}`,
  }),
);

export default function NewBusinessPage() {
  const meeting = useLoaderData<typeof loader>();
  const back = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, back]} />
      <Heading caption={`${meeting.bodyName}, ${back.words}`}>Add an item</Heading>
      <WhyNot verdict={meeting.verdict} back={back} />
      {meeting.form ? (
        <>
          <Pool items={meeting.form.pool} />
          <h2 className="govuk-heading-m">Other business</h2>
          <Form action={`${back.href}/items/new`}>
            <RadioField name="kind" label="Kind of item" given="procedural" choices={meeting.kinds} inline />
            {meeting.form.rules.length > 0 ? (
              <SelectField
                name="statutoryRule"
                label="Which rule requires it (optional)"
                hint="Only for a statutory item."
                blank="No rule, or not known"
                choices={meeting.form.rules}
              />
            ) : null}
            <ItemFields text={meeting.form.text} choices={meeting.form.choices} of="business" />
            <details className="govuk-details">
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">
                  A reason, needed for a statutory item where the programme has already been approved
                </span>
              </summary>
              <div className="govuk-details__text">
                <ReasonFields needed={false} />
              </div>
            </details>
            <SubmitButton>Add the item</SubmitButton>
          </Form>
        </>
      ) : null}
    </>
  );
}
