import type { ReactNode } from "react";
import { weekdayDateText } from "#app/domain/calendar.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

type SettledDeadline = {
  title: string;
  on: string | null;
  body: { name: string; slug: string };
  subject: { words: string };
  result: { version: number } | null;
};

/** The page of one deed on a deadline: its form where it may be done, the sentence why not where it may not. */
export function DeadlineDeedPage({
  deadline,
  verdict,
  home,
  path,
  heading,
  button,
  warning,
  children,
}: {
  deadline: SettledDeadline;
  verdict: Verdict;
  home: string;
  path: string;
  heading: string;
  button: string;
  warning?: true;
  children: ReactNode;
}) {
  const { title, on, body, subject, result } = deadline;
  const back = { href: home, words: title };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/deadlines", words: "Deadlines" },
          { href: `/deadlines?body=${body.slug}`, words: body.name },
          back,
        ]}
      />
      <Heading caption={`${body.name}: ${subject.words}`}>{heading}</Heading>
      <p className="govuk-body-l">
        {title}
        {on ? `: ${weekdayDateText(on)}` : ""}
      </p>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`${home}/${path}`} version={result?.version ?? 0}>
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
