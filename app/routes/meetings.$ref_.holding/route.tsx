import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { UntimelyItems } from "#app/components/agenda/late-items.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { openMeetingDeed, postMeetingDeed } from "#app/http/meeting/meeting-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { Holding } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the meeting of ${data ? dayWords(data.meetsOn) : ""} as held` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, meetingId } = await openMeetingDeed(args);
  return found(await offerMeetingDeed(ctx.db, actor, meetingId, "hold_meeting"));
}

export function action(args: ActionFunctionArgs) {
  return postMeetingDeed(
    args,
    Holding,
    holdMeeting,
    ({ considered }) => `The meeting is recorded as held, with ${considered} items considered.`,
  );
}

export default function HoldingPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage meeting={meeting} path="holding" heading="Record as held" button="Record as held">
      <UntimelyItems items={meeting.untimely} back={`/meetings/${meeting.reference}/holding`} />
      <p className="govuk-body">
        The {meeting.items} items on its agenda are recorded as considered. Move or defer first whatever was not taken.
        This cannot be undone.
      </p>
    </MeetingDeedPage>
  );
}
