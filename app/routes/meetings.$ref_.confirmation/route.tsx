import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { confirmMeeting } from "#app/services/meeting/confirm-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { Confirmation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Confirm the meeting of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "confirm_meeting"),
);

export const action = deedAction(MEETING, Confirmation, confirmMeeting, () => "The date has been confirmed.");

export default function ConfirmationPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage meeting={meeting} path="confirmation" heading="Confirm the date" button="Confirm the date">
      <p className="govuk-body">
        {meetingWeekday(meeting)} is then fixed. The public is no longer told that it may change.
      </p>
    </MeetingDeedPage>
  );
}
