import type { ReactNode } from "react";
import { calledOf } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

type Props = {
  followUp: { reference: string; wording: string; bodyName: string; version: number };
  verdict: Verdict;
  path: "publication" | "publication-removal";
  heading: string;
  button: string;
  warning?: true;
  children: ReactNode;
};

/** The page that puts one follow-up before readers, or takes it away from them. */
export function FollowUpPublicityPage({ followUp, verdict, path, heading, button, warning, children }: Props) {
  const back = { href: `/follow-ups/${followUp.reference}`, words: calledOf(followUp) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }, back]} />
      <Heading caption={`${followUp.bodyName}: ${back.words}`}>{heading}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={followUp.version}>
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
