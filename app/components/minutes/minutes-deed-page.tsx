import type { ReactNode } from "react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import type { Offer } from "#app/components/page-parts.tsx";
import { refused } from "#app/domain/verdict.ts";

/** The page of a deed on minutes: what it does, and its button; or why not. */
export function MinutesDeedPage({
  draft,
  deed,
  button,
  children,
}: {
  draft: { id: number; version: number; title: string; offers: Offer[] };
  deed: "discard_minutes" | "undo_minutes";
  button: string;
  children: ReactNode;
}) {
  const { label, path } = MINUTES_DEEDS[deed];
  const back = { href: `/bring-in/minutes/${draft.id}`, words: "What was found" };
  const href = `/bring-in/minutes/${draft.id}/${path}`;
  const verdict =
    draft.offers.find((offer) => offer.href === href)?.verdict ??
    refused("state", "This cannot be done as it stands now.");
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in/minutes", words: "Bring minutes in" }, back]} />
      <Heading caption={draft.title}>{label}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={href} version={draft.version}>
          {children}
          <SubmitButton kind="warning">{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
