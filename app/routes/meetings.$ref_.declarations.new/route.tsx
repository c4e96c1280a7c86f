import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { DeclarationFields } from "#app/components/meeting-record/declaration-fields.tsx";
import { DeclarationsList } from "#app/components/meeting-record/declarations-list.tsx";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { offerDeclaration } from "#app/services/meeting-record/offer-declaration.server.ts";
import { recordDeclaration } from "#app/services/meeting-record/record-declaration.server.ts";
import { NewDeclaration } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Declarations of interest, ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => offerDeclaration(db, actor, meetingId));

export const action = deedAction(
  { ...MEETING, home: ({ ref }) => `/meetings/${ref}/record` },
  NewDeclaration,
  recordDeclaration,
  (done) => `The interest declared by ${done.who} has been recorded.`,
);

export default function NewDeclarationPage() {
  const meeting = useLoaderData<typeof loader>();
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Declarations of interest</Heading>
      <WhyNot verdict={meeting.verdict} back={home} />
      {meeting.verdict.allowed ? (
        <>
          <h2 className="govuk-heading-m">Recorded</h2>
          <DeclarationsList declared={meeting.declared} meeting={meeting.reference} />
          <h2 className="govuk-heading-m">Add one</h2>
          <Form action={`${home.href}/declarations/new`}>
            <DeclarationFields items={meeting.items} names={meeting.names} />
            <SubmitButton>Record the interest</SubmitButton>
          </Form>
        </>
      ) : null}
    </>
  );
}
