import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

/** The page of one deed of a follow-up: its form where it may be done, the sentence why not where it may not. */
export function FollowUpDeedPage({
  followUp,
  path,
  heading,
  button,
  warning,
  children,
}: {
  followUp: { reference: string; wording: string; version: number; verdict: Verdict };
  path: string;
  heading: string;
  button: string;
  warning?: true;
  children?: ReactNode;
}) {
  const back = { href: `/follow-ups/${followUp.reference}`, words: followUp.reference };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-up" }, back]} />
      <Heading caption={followUp.reference}>{heading}</Heading>
      <WhyNot verdict={followUp.verdict} back={back} />
      {followUp.verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={followUp.version}>
          {path === "edit" ? null : <p className="govuk-inset-text app-follow-up__wording">{followUp.wording}</p>}
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
