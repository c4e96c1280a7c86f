import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { ACCOUNT_DEEDS, type AccountDeed } from "#app/domain/account/deeds.ts";
import { asked, REASON } from "#app/domain/field.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { LinkToPassOn } from "#app/components/account/link-to-pass-on.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

type DeedPage = {
  person: { id: number; name: string; version: number; verdict: Verdict };
  deed: AccountDeed;
  children: ReactNode;
  /** The hint of the reason, where the deed needs one. */
  reasonHint?: string;
  /** How long the link lasts, where the deed makes one. */
  linkLasts?: string;
  warning?: "warning";
};

/** The page of one deed on a person's account: what it does, the form, or why not. */
export function PersonDeed(page: DeedPage) {
  const { person, deed, children, reasonHint, linkLasts, warning } = page;
  const { label, path } = ACCOUNT_DEEDS[deed];
  const link = (useActionData() as { link?: string } | undefined)?.link;
  const back = { href: `/admin/people/${person.id}`, words: person.name };
  const crumbs = [{ href: "/admin", words: "Administration" }, { href: "/admin/people", words: "People" }, back];
  if (link && linkLasts) {
    return (
      <>
        <Breadcrumbs crumbs={crumbs} />
        <LinkToPassOn link={link} name={person.name} personId={person.id} lasts={linkLasts} />
      </>
    );
  }
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <Heading caption={person.name}>{label}</Heading>
      <WhyNot verdict={person.verdict} back={{ ...back, words: `Back to ${person.name}` }} />
      {person.verdict.allowed ? (
        <Form action={`/admin/people/${person.id}/${path}`} version={person.version} className="app-narrow-form">
          {children}
          {reasonHint ? <TextArea name="reason" {...asked(REASON)} hint={reasonHint} rows={3} /> : null}
          <SubmitButton kind={warning}>{label}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
