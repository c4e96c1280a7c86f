import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { loadWords } from "#app/domain/agenda-item/minutes-planned.ts";
import { dayWords } from "#app/domain/calendar.ts";
import { OnlyVersion } from "#app/http/agenda/item-papers.server.ts";
import { openMeetingDeed, postMeetingDeed } from "#app/http/meeting/meeting-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerAgenda } from "#app/services/agenda/offer-agenda.server.ts";
import { submitAgenda } from "#app/services/agenda/submit-agenda.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Send the agenda of ${data ? dayWords(data.meetsOn) : ""} to the chair` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, meetingId } = await openMeetingDeed(args);
  return found(await offerAgenda(ctx.db, actor, meetingId, "submit_agenda"));
}

export function action(args: ActionFunctionArgs) {
  return postMeetingDeed(
    args,
    OnlyVersion,
    submitAgenda,
    ({ day }) => `The agenda of ${day} is with the chair.`,
    (ref) => `/meetings/${ref}/agenda`,
  );
}

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
        The {meeting.items} items on it ({loadWords(meeting.minutes)}) wait for the chair to agree or send back. You can
        still change them, and publish in time without an answer if none comes.
      </p>
    </MeetingDeedPage>
  );
}
