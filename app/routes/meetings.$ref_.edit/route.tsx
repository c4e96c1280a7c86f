import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { DateWarnings } from "#app/components/meeting/date-warnings.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { MeetingFields } from "#app/components/meeting/meeting-fields.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { actingIn } from "#app/http/context.server.ts";
import { warnedOnce } from "#app/http/meeting/date-warnings.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { openMeetingDeed } from "#app/http/meeting/meeting-deeds.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { warnOfMove } from "#app/services/deadline/read-date-warnings.server.ts";
import { MeetingEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change the meeting of ${data ? dayWords(data.meetsOn) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "edit_meeting"),
);

export async function action(args: ActionFunctionArgs) {
  const { ctx, actor, meetingId } = await openMeetingDeed(args);
  const form = await readForm(args.request, MeetingEdit);
  if (!form.ok) return malformed(form);
  const { warnedOf, ...meeting } = form.data;
  const warnings = await warnOfMove(ctx.db, actor, meetingId, meeting.meetsOn);
  const warned = warnedOnce(form, meeting.meetsOn, warnedOf, warnings);
  if (warned) return warned;
  return answer(
    ctx,
    form,
    () => editMeeting(ctx.write, actingIn(ctx, actor, form), { ...meeting, meetingId }),
    ({ reference }) => ({ to: `/meetings/${reference}`, say: "The meeting is changed." }),
  );
}

export default function MeetingEditPage() {
  const meeting = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  return (
    <MeetingDeedPage meeting={meeting} path="edit" heading="Change the meeting" button="Save">
      <MeetingFields meeting={meeting} />
      {came && "warnings" in came ? (
        <DateWarnings {...came} again="Choose another day, or save it all the same." />
      ) : null}
    </MeetingDeedPage>
  );
}
