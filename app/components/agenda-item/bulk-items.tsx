import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { BulkChoices } from "#app/components/bulk-fields.tsx";
import { BulkForm } from "#app/components/bulk-form.tsx";
import { BulkOutcome } from "#app/components/outcome/bulk-outcome.tsx";
import type { BulkRow } from "#app/components/bulk-rows.ts";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import type { Paged } from "#app/domain/pages.ts";

type Page = Paged<BulkRow> & { back: string; choices: BulkChoices | null };

/** The page of a deed on ticked items: what was not done and why, or the form where something was left out. */
export function BulkItemsPage({
  title,
  path,
  notDone,
  done,
  fields,
}: {
  title: string;
  path: string;
  notDone: string;
  done: string;
  fields: (choices: BulkChoices) => ReactNode;
}) {
  const { back, rows, choices, ...paged } = useLoaderData<Page>();
  const answer = useActionData<object>();
  const isDone = answer !== undefined && "done" in answer;
  const asks = choices !== null && rows.length > 0 && !isDone;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }]} />
      {asks ? null : <BulkOutcome path="/items" notDone={notDone} done={done} />}
      <Heading>{title}</Heading>
      {asks ? (
        <BulkForm
          action={`${path}?back=${encodeURIComponent(back)}`}
          label="Which items?"
          noun="items"
          rows={rows}
          paged={paged}
          button={title}
        >
          {fields(choices)}
        </BulkForm>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Back to the programme
        </a>
      </p>
    </>
  );
}
