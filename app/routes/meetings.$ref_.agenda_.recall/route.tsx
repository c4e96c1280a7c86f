import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { offerAgenda } from "#app/services/agenda/offer-agenda.server.ts";
import { recallAgenda } from "#app/services/agenda/recall-agenda.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Recall the agenda of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerAgenda(db, actor, meetingId, "recall_agenda"),
);

export const action = deedAction(
  { ...MEETING, home: ({ ref }) => `/meetings/${ref}/agenda` },
  OnlyVersion,
  recallAgenda,
  ({ day }) => `The agenda of ${day} is a draft again.`,
);

export default function RecallPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={{ ...meeting, verdict: meeting.verdicts.recall_agenda }}
      path="agenda/recall"
      heading="Recall the agenda from the chair"
      button="Recall it"
    >
      <p className="govuk-body">It goes off the chair’s list, and can be sent again.</p>
    </MeetingDeedPage>
  );
}
