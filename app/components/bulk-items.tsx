import { useLoaderData } from "@remix-run/react";
import { BulkOutcome } from "./bulk-outcome.tsx";
import { Breadcrumbs, Heading } from "./page-parts.tsx";

/** The page of a deed on ticked items where not all was done: which, why, and the way back. */
export function BulkItemsPage({ title, notDone, done }: { title: string; notDone: string; done: string }) {
  const { back } = useLoaderData<{ back: string }>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }]} />
      <BulkOutcome path="/items" notDone={notDone} done={done} />
      <Heading>{title}</Heading>
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Back to the programme
        </a>
      </p>
    </>
  );
}
