import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { offerAgenda } from "#app/services/agenda/offer-agenda.server.ts";
import { submitAgenda } from "#app/services/agenda/submit-agenda.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Send the agenda of ${data ? meetingDay(data) : ""} to the chair` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerAgenda(db, actor, meetingId, "submit_agenda"),
);

export const action = deedAction(
  { ...MEETING, home: ({ ref }) => `/meetings/${ref}/agenda` },
  OnlyVersion,
  submitAgenda,
  ({ day }) => `The agenda of ${day} is with the chair.`,
);

export default function SubmissionPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={{ ...meeting, verdict: meeting.verdicts.submit_agenda }}
      path="agenda/submission"
      heading="Send the agenda to the chair"
      button="Send to the chair"
    >
      <p className="govuk-body">
        The {meeting.items} items on it wait for the chair to agree or send back. You can still change them, and publish
        in time without an answer if none comes. {loadText(meeting.minutes)}.
      </p>
    </MeetingDeedPage>
  );
}
