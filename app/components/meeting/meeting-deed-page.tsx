import type { ReactNode } from "react";
import { meetingWeekday, type DateBasis } from "#app/domain/meeting/day.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

export type DeedMeeting = {
  reference: string;
  meetsOn: string;
  dateBasis: DateBasis;
  bodyName: string;
  version: number;
  verdict: Verdict;
};

/** The page of one deed on a meeting: its form where it may be done, the sentence why not where it may not. */
export function MeetingDeedPage({
  meeting,
  path,
  heading,
  button,
  warning,
  children,
}: {
  meeting: DeedMeeting;
  path: string;
  heading: string;
  button: string;
  warning?: true;
  children: ReactNode;
}) {
  const back = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, back]} />
      <Heading caption={`${meeting.bodyName}, ${meetingWeekday(meeting)}`}>{heading}</Heading>
      <WhyNot verdict={meeting.verdict} back={back} />
      {meeting.verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={meeting.version}>
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
