import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { LateItems } from "#app/components/agenda/late-items.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { Holding } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the meeting of ${data ? dateText(data.meetsOn) : ""} as held` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "hold_meeting"),
);

export const action = deedAction(
  MEETING,
  Holding,
  holdMeeting,
  ({ considered }) => `The meeting has been recorded as held, with ${considered} items considered.`,
);

export default function HoldingPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage meeting={meeting} path="holding" heading="Record as held" button="Record as held">
      <LateItems items={meeting.lateItems} back={`/meetings/${meeting.reference}/holding`} />
      <p className="govuk-body">
        The {meeting.items} items on its agenda are recorded as considered. First move or defer any item that was not
        taken. This cannot be undone.
      </p>
    </MeetingDeedPage>
  );
}
