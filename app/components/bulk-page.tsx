import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { BulkForm } from "#app/components/bulk-form.tsx";
import type { BulkRow } from "#app/components/bulk-rows.ts";
import { BulkOutcome } from "#app/components/outcome/bulk-outcome.tsx";
import { Breadcrumbs, Heading, type Crumb } from "#app/components/page-parts.tsx";
import type { Paged } from "#app/domain/pages.ts";

export type BulkDeed = {
  title: string;
  /** Where the form is posted. */
  path: string;
  /** "could not be moved". */
  notDone: string;
  /** "moved". */
  done: string;
};

/** The page of a deed on ticked rows: what was not done and why, or the form where something was left out. */
export function BulkPage({
  deed: { title, path, notDone, done },
  above,
  records,
  noun,
  button = title,
  back,
  none = null,
  children,
}: {
  deed: BulkDeed;
  above: Crumb;
  /** Where the records are read: "/items". */
  records: string;
  /** "items". */
  noun: string;
  button?: string;
  back: { href: string; words: string };
  /** What is said where nothing can be ticked. */
  none?: ReactNode;
  children?: ReactNode;
}) {
  const { rows, page, pages, total } = useLoaderData<Paged<BulkRow>>();
  const answer = useActionData<object>();
  const isDone = answer !== undefined && "done" in answer;
  const asks = rows.length > 0 && !isDone;
  return (
    <>
      <Breadcrumbs crumbs={[above]} />
      {asks ? null : <BulkOutcome path={records} notDone={notDone} done={done} />}
      <Heading>{title}</Heading>
      {asks ? (
        <BulkForm
          action={path}
          label={`Which ${noun}?`}
          noun={noun}
          rows={rows}
          paged={{ page, pages, total }}
          button={button}
        >
          {children}
        </BulkForm>
      ) : null}
      {rows.length === 0 && !isDone ? none : null}
      <p className="govuk-body">
        <a className="govuk-link" href={back.href}>
          {back.words}
        </a>
      </p>
    </>
  );
}
