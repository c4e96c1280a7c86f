import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea } from "#app/components/fields.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { Cancellation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Cancel the meeting of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "cancel_meeting"),
);

export const action = deedAction(MEETING, Cancellation, cancelMeeting, () => "The meeting has been cancelled.");

export default function CancellationPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={meeting}
      path="cancellation"
      heading="Cancel the meeting"
      button="Cancel the meeting"
      warning
    >
      <p className="govuk-body">The record is kept, with the reason. This cannot be undone.</p>
      <TakenAlong lines={meeting.takenAlong} />
      {meeting.left.map((words) => (
        <div className="govuk-warning-text" key={words}>
          <span className="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <strong className="govuk-warning-text__text">
            <span className="govuk-visually-hidden">Warning</span> {words}
          </strong>
        </div>
      ))}
      <TextArea name="reasonWords" label="Reason" hint="The public can read it in the work programme." rows={3} />
    </MeetingDeedPage>
  );
}
