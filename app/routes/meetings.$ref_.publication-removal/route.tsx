import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { offerRecord } from "#app/services/public-record/offer-record.server.ts";
import { unpublishRecord } from "#app/services/public-record/unpublish-record.server.ts";
import { TakingBack } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Take back the record of ${dayWords(data.meetsOn)}` : "Meeting not found" },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => offerRecord(db, actor, meetingId, actor.today));

export const action = deedAction(
  MEETING,
  TakingBack,
  unpublishRecord,
  () => "The record is taken back. Readers no longer see it.",
);

export default function PublicationRemovalPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={{ ...offer, verdict: offer.verdicts.takeBack }}
      path="publication-removal"
      heading="Take back the published record"
      button="Take it back"
      warning
    >
      <p className="govuk-body">
        Readers will no longer see what was decided and answered at this meeting. The working record stays as it is, and
        can be published again. Follow-ups are taken back one by one.
      </p>
      <TextField name="words" label="Why is it taken back?" />
    </MeetingDeedPage>
  );
}
