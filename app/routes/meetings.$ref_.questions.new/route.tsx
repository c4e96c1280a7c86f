import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { QUESTION_ROWS } from "#app/domain/question/of-meeting.ts";
import { named, reference, referencesOf } from "#app/domain/references.ts";
import { MEETING, deedAction, deedLoader, type DeedPage } from "#app/http/deed-route.server.ts";
import { found } from "#app/http/responses.server.ts";
import { addMeetingQuestions } from "#app/services/question/add-meeting-questions.server.ts";
import { offerMeetingQuestions } from "#app/services/question/offer-meeting-questions.server.ts";
import { questionRows } from "./form.ts";
import { QuestionRows, rowsShown } from "./question-rows.tsx";

/** So many items of a very long agenda are offered while one types. */
const MOST_OFFERED = 200;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add questions for the meeting of ${data ? meetingWeekday(data.meeting) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId }) => {
  const there = await offerMeetingQuestions(db, actor, meetingId);
  if (!there) return undefined;
  return {
    meeting: there.meeting,
    verdict: there.verdict,
    choices: {
      itemsInAll: there.items.length,
      items: there.items
        .slice(0, MOST_OFFERED)
        .map(({ id, title }) => ({ value: String(id), words: named(title, reference("item", id)) })),
      members: there.members.map(({ id, name }) => ({ value: String(id), words: name })),
      offices: there.offices.map(({ id, title, organisation }) => ({
        value: String(id),
        words: organisation ? `${title}, ${organisation}` : title,
      })),
    },
  };
});

export const action = deedAction(
  MEETING,
  async ({ db, actor, meetingId }: DeedPage<{ meetingId: number }>) =>
    questionRows(found(await offerMeetingQuestions(db, actor, meetingId)), actor),
  addMeetingQuestions,
  ({ ids }, { ref }) => ({
    to: `/meetings/${ref}#agenda`,
    say: `Added and agreed for ${ids.length === 1 ? "its item" : "their items"}: ${referencesOf("question", ids)}.`,
  }),
  async ({ form: { data, values } }) => {
    if (!data.more) return null;
    return {
      errors: {},
      refusal: null,
      values: { ...values, rows: String(rowsShown(values.rows) + QUESTION_ROWS) },
    };
  },
);

export default function MeetingQuestionsPage() {
  const { meeting, verdict, choices } = useLoaderData<typeof loader>();
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Add questions</Heading>
      <WhyNot verdict={verdict} back={home} />
      {verdict.allowed ? (
        <Form action={`${home.href}/questions/new`} className="app-wide">
          <p className="govuk-body">
            A question in each row, to be put at the meeting or sent for a written answer; rows left empty are ignored.
            Each is agreed for its item, and is its proposer’s, with “entered by” and your name where that is a member.
            Nothing is published.
          </p>
          <QuestionRows action={`${home.href}/questions/new`} choices={choices} />
        </Form>
      ) : null}
    </>
  );
}
