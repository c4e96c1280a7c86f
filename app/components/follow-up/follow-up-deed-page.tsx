import type { ReactNode } from "react";
import { FOLLOW_UP_DEEDS, type FollowUpDeed } from "#app/domain/follow-up/deeds.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { calledOf } from "#app/domain/references.ts";

type Deeds = typeof FOLLOW_UP_DEEDS;
/** The deeds that have a page of their own. */
type PagedDeed = { [D in FollowUpDeed]: Deeds[D] extends { path: string } ? D : never }[FollowUpDeed];

/** The page of one deed of a follow-up: its form where it may be done, the sentence why not where it may not. */
export function FollowUpDeedPage({
  followUp,
  deed,
  button,
  warning,
  children,
}: {
  followUp: { reference: string; wording: string; version: number; verdict: Verdict };
  deed: PagedDeed;
  button?: string;
  warning?: true;
  children?: ReactNode;
}) {
  const { label, path } = FOLLOW_UP_DEEDS[deed];
  const back = {
    href: `/follow-ups/${followUp.reference}`,
    words: calledOf(followUp),
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-up" }, back]} />
      <Heading caption={back.words}>{label}</Heading>
      <WhyNot verdict={followUp.verdict} back={back} />
      {followUp.verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={followUp.version}>
          {deed === "edit_follow_up" ? null : (
            <p className="govuk-inset-text app-follow-up__wording">{followUp.wording}</p>
          )}
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button ?? label}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
