import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { EarliestForm } from "#app/components/deadline/earliest-form.tsx";
import { MeetingChain } from "#app/components/meeting/meeting-chain.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Calculation } from "#app/components/deadline/calculation.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { chainText } from "#app/domain/deadline/chain.ts";
import { CERTAINTY_LABELS } from "#app/domain/deadline/rule.ts";
import { RULES } from "#app/domain/deadline/rules.ts";
import { readMeetingDates } from "#app/services/deadline/read-meeting-dates.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Dates of the meeting of ${data ? meetingWeekday(data.meeting) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => readMeetingDates(db, actor, meetingId));

export default function MeetingDatesPage() {
  const { meeting, chain, earliest, today } = useLoaderData<typeof loader>();
  const deadlines = chain.flatMap((link) => (link.kind === "deadline" ? [link.deadline] : []));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: "Meetings" },
          { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) },
        ]}
      />
      <Heading caption={`${meeting.bodyName}, ${meetingWeekday(meeting)}`}>Dates of this meeting</Heading>
      {chain.length === 0 ? (
        <p className="govuk-body">The meeting is cancelled, so nothing is due for it.</p>
      ) : (
        <MeetingChain chain={chain} />
      )}
      {deadlines.map((deadline) => (
        <section key={deadline.key} aria-labelledby={`working-${deadline.ruleId}`}>
          <h2 className="govuk-heading-m" id={`working-${deadline.ruleId}`}>
            {chainText(deadline)}
            {deadline.on ? `: ${weekdayDateText(deadline.on)}` : ""}
          </h2>
          <p className="govuk-body">
            {deadline.title}: {deadline.counted}. {RULES[deadline.ruleId].source} (
            {CERTAINTY_LABELS[RULES[deadline.ruleId].certainty]}).
          </p>
          <Calculation worked={deadline.worked} label={chainText(deadline)} />
        </section>
      ))}
      {earliest?.known ? (
        <section aria-labelledby="earliest" className="app-no-print">
          <h2 className="govuk-heading-m" id="earliest">
            If the agenda goes out today
          </h2>
          <p className="govuk-body">The earliest lawful meeting is on {weekdayDateText(earliest.on)}.</p>
          <EarliestForm bodies={[]} body={meeting.bodySlug} from={today} />
        </section>
      ) : null}
    </>
  );
}
