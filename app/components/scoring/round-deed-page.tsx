import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { named } from "#app/domain/references.ts";

export type DeedRound = {
  reference: string;
  title: string;
  bodyName: string;
  year: string;
  version: number;
  verdict: Verdict;
};

/** The page of one deed on a round of scoring: its form where it may be done, the sentence why not where it may not. */
export function RoundDeedPage({
  round,
  path,
  heading,
  button,
  version = round.version,
  children,
}: {
  round: DeedRound;
  path: string;
  heading: string;
  button: string;
  /** The version of what it changes, where that is not the round itself; null where the last saved holds. */
  version?: number | null;
  children: ReactNode;
}) {
  const back = { href: `/scoring/${round.reference}`, words: named(round.title, round.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/scoring", words: "Scoring" }, back]} />
      <Heading caption={`${round.bodyName} ${round.year}, ${back.words}`}>{heading}</Heading>
      <WhyNot verdict={round.verdict} back={back} />
      {round.verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={version ?? undefined}>
          {children}
          <SubmitButton>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
