import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { LateItems } from "#app/components/agenda/late-items.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { heldText, toRecordText } from "#app/domain/meeting/held.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { Holding } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the meeting of ${data ? meetingDay(data) : ""} as held` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "hold_meeting"),
);

export const action = deedAction(MEETING, Holding, holdMeeting, heldText);

export default function HoldingPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage meeting={meeting} path="holding" heading="Record as held" button="Record as held">
      <LateItems items={meeting.lateItems} back={`/meetings/${meeting.reference}/holding`} />
      <p className="govuk-body">
        The items on its agenda are recorded as considered. First move or defer any item that was not reached. An item
        that the meeting itself deferred is recorded with the outcome “Deferred”: it comes back as a new item. This
        cannot be undone.
      </p>
      <p className="govuk-body">
        {toRecordText(meeting)}
        {meeting.withoutOutcome > 0 ? " You can record the outcomes afterwards." : ""}
      </p>
    </MeetingDeedPage>
  );
}
