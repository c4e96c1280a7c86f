import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SelectField, TickField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { BodyChoiceField } from "#app/components/meeting/meeting-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { asked } from "#app/domain/field.ts";
import { MEETING_FIELDS as FIELDS } from "#app/domain/meeting/fields.ts";
import { PAST_AGENDA } from "#app/domain/meeting/past.ts";
import { MEETING_KIND_LABELS, MEETING_KINDS } from "#app/domain/meeting/states.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { addHeldMeeting } from "#app/services/meeting/add-held-meeting.server.ts";
import { offerHeldMeeting } from "#app/services/meeting/offer-meeting-creation.server.ts";
import { PastMeeting } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Add a meeting that has been held" }];

const MEETINGS = onPage("/meetings?when=past");

export const loader = deedLoader(MEETINGS, ({ db, actor, url }) =>
  offerHeldMeeting(db, actor, url.searchParams.get("body")),
);

export const action = deedAction(MEETINGS, PastMeeting, addHeldMeeting, (done) => ({
  to: `/meetings/${done.reference}`,
  say: `The meeting of ${done.day} has been added, with ${done.items === 1 ? "1 item" : `${done.items} items`}. You can now record what came of it.`,
}));

export default function PastMeetingPage() {
  const { body, bodies, verdict } = useLoaderData<typeof loader>();
  const back = { href: "/meetings?when=past", words: "Past meetings" };
  return (
    <>
      <Breadcrumbs crumbs={[back]} />
      <Heading caption={bodies.length > 1 ? null : body.name}>Add a meeting that has been held</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action="/meetings/past/new">
          <p className="govuk-body">
            For the record of earlier meetings. It is added as held, with these items as considered. Nothing is
            published until you publish the record of the meeting.
          </p>
          <BodyChoiceField body={body} bodies={bodies} />
          <TextField name="meetsOn" type="date" {...asked(FIELDS.meetsOn)} width={10} />
          <TickField
            name="dateBasis"
            value="inferred"
            label={FIELDS.dateBasis.question}
            hint={FIELDS.dateBasis.hint}
            ticked={false}
          />
          <TextField name="startsAt" type="time" {...asked(FIELDS.startsAt)} width={5} />
          <SelectField
            name="kind"
            {...asked(FIELDS.kind)}
            given={body.kind === "accountability" ? "accountability" : "ordinary"}
            choices={MEETING_KINDS.map((value) => ({ value, words: MEETING_KIND_LABELS[value] }))}
          />
          <TextField name="venue" {...asked(FIELDS.venue)} />
          <TextArea name="agenda" {...asked(PAST_AGENDA)} rows={10} />
          <SubmitButton>Add the meeting</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
