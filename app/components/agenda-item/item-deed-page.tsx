import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { HOW_MOVED_TEXT } from "#app/domain/agenda-item/moved-sentence.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { named } from "#app/domain/references.ts";

export type MovingItem = {
  reference: string;
  title: string;
  version: number;
  verdict: Verdict;
  meeting: string | null;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
  how: keyof typeof HOW_MOVED_TEXT;
};

/** The page of a move of an item: who decides on it, its form, or the sentence why not. */
export function ItemDeedPage({
  item,
  path,
  heading,
  button,
  back,
  warning,
  children,
}: {
  item: MovingItem;
  path: string;
  heading: string;
  button: string;
  /** The page on this site that sent the reader here, to return to. */
  back: string | null;
  warning?: true;
  children: ReactNode;
}) {
  const typed = useActionData<FormState>()?.values.back;
  const goBack = typeof typed === "string" ? typed : back;
  const home = { href: `/items/${item.reference}`, words: named(item.title, item.reference) };
  const on = item.meeting && item.meetsOn ? [{ href: `/meetings/${item.meeting}`, words: meetingDay(item) }] : [];
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, ...on, home]} />
      <Heading caption={home.words}>{heading}</Heading>
      <WhyNot verdict={item.verdict} back={home} />
      {item.verdict.allowed ? (
        <Form action={`${home.href}/${path}`} version={item.version}>
          {HOW_MOVED_TEXT[item.how] ? <p className="govuk-inset-text">{HOW_MOVED_TEXT[item.how]}</p> : null}
          {goBack ? <input type="hidden" name="back" value={goBack} /> : null}
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
