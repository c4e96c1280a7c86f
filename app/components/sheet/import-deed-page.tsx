import type { ReactNode } from "react";
import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

/** The page of a deed on an import: what it does, and its button; or why not. */
export function ImportDeedPage({
  imported,
  verdict,
  deed,
  button,
  children,
}: {
  imported: { id: number; version: number; fileName: string };
  verdict: Verdict;
  deed: "discard_import" | "undo_import";
  button: string;
  children: ReactNode;
}) {
  const { label, path } = IMPORT_DEEDS[deed];
  const back = { href: `/imports/${imported.id}`, words: imported.fileName };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in", words: "Bring in" }, { href: "/imports", words: "Imports" }, back]} />
      <Heading caption={imported.fileName}>{label}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`/imports/${imported.id}/${path}`} version={imported.version}>
          {children}
          <SubmitButton kind="warning">{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
