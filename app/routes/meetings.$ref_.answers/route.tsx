import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { readMeetingAnswers } from "#app/services/meeting-record/read-meeting-answers.server.ts";
import { ItemAnswers } from "./item-answers.tsx";
import { QuestionLinks } from "./question-links.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Questions and answers at the meeting of ${data ? meetingDay(data.meeting) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId, url }) => {
  const read = await readMeetingAnswers(db, actor, meetingId, Object.fromEntries(url.searchParams));
  return read && { ...read, here: url.pathname + url.search };
});

export default function MeetingAnswersPage() {
  const { meeting, today, put, items, awaited, notPut, here } = useLoaderData<typeof loader>();
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
      <p className="govuk-body">{countWords(put.total, awaited.total)}</p>
      {awaited.total > 0 ? (
        <section aria-labelledby="awaited">
          <h2 className="govuk-heading-m" id="awaited">
            Still awaited
          </h2>
          <QuestionLinks questions={awaited.rows} today={today} />
          <PartPages of={awaited} here={here} part="awaited" title="Still awaited" />
        </section>
      ) : null}
      <div id="page">
        {items.map((item) => (
          <ItemAnswers key={item.reference ?? "none"} item={item} meeting={meeting.reference} today={today} />
        ))}
        <PartPages of={put} here={here} part="page" title="Questions and answers" />
      </div>
      {notPut.total > 0 ? (
        <section aria-labelledby="unput">
          <h2 className="govuk-heading-m" id="unput">
            Agreed, but not recorded as put
          </h2>
          <QuestionLinks questions={notPut.rows} today={today} />
          <PartPages of={notPut} here={here} part="unput" title="Agreed, but not recorded as put" />
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
