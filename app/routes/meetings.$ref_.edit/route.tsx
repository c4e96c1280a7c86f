import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingDeedPage } from "#app/components/meeting-deed-page.tsx";
import { MeetingFields } from "#app/components/meeting-fields.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { openMeetingDeed, postMeetingDeed } from "#app/http/meeting-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { editMeeting } from "#app/services/edit-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/offer-meeting-deed.server.ts";
import { MeetingEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change the meeting of ${data ? dayWords(data.meetsOn) : ""}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, meetingId } = await openMeetingDeed(args);
  return found(await offerMeetingDeed(ctx.db, actor, meetingId, "edit_meeting"));
}

export function action(args: ActionFunctionArgs) {
  return postMeetingDeed(args, MeetingEdit, editMeeting, () => "The meeting is changed.");
}

export default function MeetingEditPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage meeting={meeting} path="edit" heading="Change the meeting" button="Save">
      <MeetingFields meeting={meeting} />
    </MeetingDeedPage>
  );
}
