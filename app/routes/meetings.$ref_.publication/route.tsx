import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { PublishedAttendance } from "#app/components/public-record/published-attendance.tsx";
import { PublishedRecord } from "#app/components/public-record/published-record.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { offerRecord } from "#app/services/public-record/offer-record.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import { Publication } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Publish the record of ${meetingDay(data)}` : "Meeting not found" },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => offerRecord(db, actor, meetingId, actor.today));

export const action = deedAction(MEETING, Publication, publishRecord, ({ rows }) =>
  rows === 1 ? "1 outcome or answer has been published." : `${rows} outcomes and answers have been published.`,
);

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={{ ...offer, verdict: offer.verdicts.publish }}
      path="publication"
      heading="Publish the record"
      button={offer.publishedOn ? "Publish again" : "Publish the record"}
    >
      <p className="govuk-body">
        The public will see the outcomes and answers below, as they stand now.{" "}
        {offer.publishedOn
          ? `They take the place of what was published on ${dateText(offer.publishedOn)}; a correction is shown beside what it corrects.`
          : "Follow-ups are published one by one from their own pages."}{" "}
        {leftOutText(offer.leftOut)}
      </p>
      <PublishedAttendance attendance={offer.attendance} />
      <PublishedRecord record={offer.record} named />
    </MeetingDeedPage>
  );
}

function leftOutText(count: number): string {
  if (count === 0) return "";
  const what = count === 1 ? "1 outcome or answer is" : `${count} outcomes and answers are`;
  return `${what} left out: sensitive, or about something that has not been made public.`;
}
