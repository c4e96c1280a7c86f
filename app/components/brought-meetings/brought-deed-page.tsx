import type { ReactNode } from "react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot, type Offer } from "#app/components/page-parts.tsx";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { refused } from "#app/domain/verdict.ts";

/** The page of a deed on meetings that were brought in: what it does, and its button; or why not. */
export function BroughtDeedPage({
  page,
  deed,
  button,
  children,
}: {
  page: { id: number; version: number; title: string; offers: Offer[] };
  deed: "discard_meetings" | "undo_meetings";
  button: string;
  children: ReactNode;
}) {
  const { label, path } = BROUGHT_DEEDS[deed];
  const back = { href: `/bring-in/moderngov/${page.id}`, words: "What was found" };
  const href = `/bring-in/moderngov/${page.id}/${path}`;
  const verdict =
    page.offers.find((offer) => offer.href === href)?.verdict ??
    refused("state", "This cannot be done as it stands now.");
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in/moderngov", words: BROUGHT_DEEDS.bring_meetings.label }, back]} />
      <Heading caption={page.title}>{label}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={href} version={page.version}>
          {children}
          <SubmitButton kind="warning">{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
