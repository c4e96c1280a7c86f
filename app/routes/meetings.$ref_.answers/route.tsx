import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { readMeetingAnswers } from "#app/services/meeting-record/read-meeting-answers.server.ts";
import { ItemAnswers } from "./item-answers.tsx";
import { QuestionLinks } from "./question-links.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Questions and answers at the meeting of ${data ? meetingDay(data.meeting) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => readMeetingAnswers(db, actor, meetingId));

export default function MeetingAnswersPage() {
  const { meeting, today, put, items, awaited, notPut } = useLoaderData<typeof loader>();
  const day = meetingWeekday(meeting);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: "Meetings" },
          { href: `/meetings/${meeting.reference}`, words: day },
        ]}
      />
      <Heading caption={`${meeting.bodyName}, ${day}`}>Questions and answers</Heading>
      <p className="govuk-body">{countWords(put, awaited.length)}</p>
      {awaited.length > 0 ? (
        <section aria-labelledby="awaited">
          <h2 className="govuk-heading-m" id="awaited">
            Still awaited
          </h2>
          <QuestionLinks questions={awaited} today={today} />
        </section>
      ) : null}
      {items.map((item) => (
        <ItemAnswers key={item.reference ?? "none"} item={item} meeting={meeting.reference} today={today} />
      ))}
      {notPut.length > 0 ? (
        <section aria-labelledby="not-put">
          <h2 className="govuk-heading-m" id="not-put">
            Agreed, but not recorded as put
          </h2>
          <QuestionLinks questions={notPut} today={today} />
        </section>
      ) : null}
    </>
  );
}

function countWords(put: number, awaited: number): string {
  if (put === 0)
    return "No question is recorded as put at this meeting. Open a question to record that it was put, or what was answered.";
  const questions = put === 1 ? "1 question was put" : `${put} questions were put`;
  if (awaited === 0) return `${questions}. No answer is awaited.`;
  return `${questions}. ${awaited === 1 ? "1 answer is" : `${awaited} answers are`} still awaited.`;
}
