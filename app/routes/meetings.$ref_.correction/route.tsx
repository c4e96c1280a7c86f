import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea } from "#app/components/fields.tsx";
import { CorrectedMeetingFields } from "#app/components/meeting/meeting-fields.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { correctMeeting } from "#app/services/meeting/correct-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { MeetingCorrection } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Correct the meeting of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "correct_meeting"),
);

export const action = deedAction(MEETING, MeetingCorrection, correctMeeting, () => "The meeting has been corrected.");

export default function CorrectionPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage meeting={meeting} path="correction" heading="Correct the meeting" button="Save the correction">
      <p className="govuk-body">The day itself stays, because what was recorded and published hangs on it.</p>
      <CorrectedMeetingFields meeting={meeting} />
      <TextArea name="reasonWords" label="Reason" hint="It is kept in the meeting’s history." rows={3} />
    </MeetingDeedPage>
  );
}
