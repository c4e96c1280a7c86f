import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

/** The page of a deed on an imported table: what it does, and its button; or why not. */
export function ImportDeedPage({
  table,
  verdict,
  path,
  heading,
  button,
  children,
}: {
  table: { id: number; version: number; fileName: string };
  verdict: Verdict;
  path: string;
  heading: string;
  button: string;
  children: ReactNode;
}) {
  const back = { href: `/imports/${table.id}`, words: table.fileName };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/imports", words: "Tables brought back in" }, back]} />
      <Heading caption={table.fileName}>{heading}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`/imports/${table.id}/${path}`} version={table.version}>
          {children}
          <SubmitButton kind="warning">{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
