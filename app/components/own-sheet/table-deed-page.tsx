import type { ReactNode } from "react";
import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import type { Offer } from "#app/domain/deed.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { refused } from "#app/domain/verdict.ts";

type Table = { id: number; version: number; fileName: string; offers: Offer[] };

/** The page of a deed on a table that was brought in: what it does, and its button; or why not. */
export function TableDeedPage({
  table,
  deed,
  button,
  children,
}: {
  table: Table;
  deed: "discard_table" | "undo_table";
  button: string;
  children: ReactNode;
}) {
  const { label, path, words } = OWN_IMPORT_DEEDS[deed];
  const home = `/bring-in/${table.id}`;
  const offered = table.offers.find(({ href }) => href === `${home}/${path}`);
  const verdict =
    offered?.verdict ?? refused("state", `There is nothing here to do: you cannot ${words} as it stands.`);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/bring-in", words: "Bring in" },
          { href: home, words: table.fileName },
        ]}
      />
      <Heading caption={table.fileName}>{label}</Heading>
      <WhyNot verdict={verdict} back={{ href: home, words: table.fileName }} />
      {verdict.allowed ? (
        <Form action={`${home}/${path}`} version={table.version}>
          <p className="govuk-body">{children}</p>
          <SubmitButton kind="warning">{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
