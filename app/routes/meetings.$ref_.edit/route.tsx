import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ComingLines } from "#app/components/availability/coming-lines.tsx";
import { DateWarnings } from "#app/components/meeting/date-warnings.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { MeetingFields } from "#app/components/meeting/meeting-fields.tsx";
import { isIsoDate } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { warnedOnce } from "#app/http/meeting/date-warnings.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { warnOfMove } from "#app/services/deadline/read-date-warnings.server.ts";
import { MeetingEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change the meeting of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId, url: { searchParams } }) => {
  const meeting = await offerMeetingDeed(db, actor, meetingId, "edit_meeting");
  const day = searchParams.get("day") ?? "";
  return meeting && { ...meeting, given: { ...meeting, meetsOn: isIsoDate(day) ? day : meeting.meetsOn } };
});

export const action = deedAction(
  MEETING,
  MeetingEdit,
  editMeeting,
  () => "The meeting has been changed.",
  async ({ db, actor, meetingId, form }) => warnedOnce(form, await warnOfMove(db, actor, meetingId, form.data.meetsOn)),
);

export default function MeetingEditPage() {
  const meeting = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  return (
    <MeetingDeedPage meeting={meeting} path="edit" heading="Change the meeting" button="Save">
      <TakenAlong lines={meeting.takenAlong} heading="If the date changes" />
      {meeting.coming ? <ComingLines coming={meeting.coming} bodySlug={meeting.bodySlug} /> : null}
      {came && "warnings" in came ? <DateWarnings {...came} again="Choose another date, or save it anyway." /> : null}
      <MeetingFields meeting={meeting.given} />
    </MeetingDeedPage>
  );
}
