import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateWarnings } from "#app/components/meeting/date-warnings.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { BodyChoiceField, MeetingFields } from "#app/components/meeting/meeting-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { warnedOnce } from "#app/http/meeting/date-warnings.server.ts";
import { createMeeting } from "#app/services/meeting/create-meeting.server.ts";
import { offerMeetingCreation } from "#app/services/meeting/offer-meeting-creation.server.ts";
import { warnOfNewMeeting } from "#app/services/deadline/read-date-warnings.server.ts";
import { NewMeeting } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Add a meeting" }];

const MEETINGS = onPage("/meetings");

export const loader = deedLoader(MEETINGS, ({ db, actor, url }) =>
  offerMeetingCreation(db, actor, url.searchParams.get("body")),
);

export const action = deedAction(
  MEETINGS,
  NewMeeting,
  createMeeting,
  (done) => ({
    to: `/meetings/${done.reference}`,
    say: `The meeting of ${done.day} has been added${done.standing > 0 ? ", with the standing items on its agenda" : ""}.`,
  }),
  async ({ db, actor, form }) =>
    warnedOnce(form, await warnOfNewMeeting(db, actor, form.data.bodyId, form.data.meetsOn)),
);

export default function NewMeetingPage() {
  const { body, bodies, verdict } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const given = {
    meetsOn: "",
    dateBasis: "stated" as const,
    startsAt: null,
    venue: "",
    howToAttend: "",
    kind: body.kind === "accountability" ? ("accountability" as const) : ("ordinary" as const),
    minutesAvailable: body.defaultMeetingMinutes,
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }]} />
      <Heading caption={bodies.length > 1 ? null : body.name}>Add a meeting</Heading>
      <WhyNot verdict={verdict} back={{ href: "/meetings", words: "Meetings" }} />
      {verdict.allowed ? (
        <Form action="/meetings/new">
          {came && "warnings" in came ? (
            <DateWarnings {...came} again="Choose another date, or add the meeting anyway." />
          ) : null}
          <p className="govuk-body">
            The body’s standing items are put on its agenda. It is provisional until you confirm the date.
          </p>
          <BodyChoiceField body={body} bodies={bodies} />
          <MeetingFields meeting={given} />
          <SubmitButton>Add the meeting</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
