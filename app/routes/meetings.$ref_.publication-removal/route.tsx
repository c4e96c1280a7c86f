import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { RECORD_DEEDS } from "#app/domain/public-record/deeds.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { offerRecord } from "#app/services/public-record/offer-record.server.ts";
import { unpublishRecord } from "#app/services/public-record/unpublish-record.server.ts";
import { TakingBack } from "./form.ts";

const DEED = RECORD_DEEDS.unpublish_record;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Stop publishing the record of ${meetingDay(data)}` : "Meeting not found" },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => offerRecord(db, actor, meetingId, actor.today));

export const action = deedAction(MEETING, TakingBack, unpublishRecord, () => "The record is no longer published.");

export default function PublicationRemovalPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={{ ...offer, verdict: offer.verdicts.takeBack }}
      path={DEED.path}
      heading={DEED.label}
      button="Stop publishing"
      warning
    >
      <p className="govuk-body">
        The public will no longer see what was decided and answered at this meeting. The working record stays as it is,
        and can be published again. Follow-ups stay published: stop publishing each from its own page.
      </p>
      <TextField name="words" label="Why is it no longer published?" />
    </MeetingDeedPage>
  );
}
