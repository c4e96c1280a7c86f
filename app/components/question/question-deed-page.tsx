import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { calledOf } from "#app/domain/references.ts";

/** The page of one deed of a question: its form where it may be done, the sentence why not where it may not. */
export function QuestionDeedPage({
  question,
  path,
  heading,
  button,
  warning,
  children,
}: {
  question: { reference: string; text: string; version: number; verdict: Verdict };
  path: string;
  heading: string;
  button: string;
  warning?: true;
  children: ReactNode;
}) {
  const back = { href: `/questions/${question.reference}`, words: calledOf(question) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/questions", words: "Questions" }, back]} />
      <Heading caption={back.words}>{heading}</Heading>
      <WhyNot verdict={question.verdict} back={back} />
      {question.verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={question.version}>
          {path === "edit" ? null : <p className="govuk-inset-text">{question.text}</p>}
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
