import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

type OccasionPage = {
  occasion: { id: number; title: string; version: number };
  body: { name: string };
  home: string;
  verdict: Verdict;
};

/** The page of one deed on what was recorded as having happened. */
export function OccasionDeedPage({
  page: { occasion, body, home, verdict },
  path,
  heading,
  button,
  warning,
  children,
}: {
  page: OccasionPage;
  path: string;
  heading: string;
  button: string;
  warning?: true;
  children: ReactNode;
}) {
  const back = { href: home, words: occasion.title };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/deadlines", words: "Deadlines" }, back]} />
      <Heading caption={`${body.name}: ${occasion.title}`}>{heading}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`/occasions/${occasion.id}/${path}`} version={occasion.version}>
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
