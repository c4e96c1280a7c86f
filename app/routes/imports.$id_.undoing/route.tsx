import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportDeedPage } from "#app/components/sheet/import-deed-page.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { IMPORT, ImportForm, openImport } from "#app/http/sheet/import-deeds.server.ts";
import { undoImport } from "#app/services/sheet/undo-import.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo ${data?.fileName}` }];

export const loader = openImport;

export const action = deedAction(IMPORT, ImportForm, undoImport, ({ putBack, takenBack, waiting }) => ({
  say: [
    `Undone: ${putBack} put back as they were, ${takenBack} withdrawn.`,
    waiting > 0 ? `${waiting} wait for the chair, who has to approve their removal from the programme.` : "",
  ]
    .filter(Boolean)
    .join(" "),
}));

export default function UndoingPage() {
  const imported = useLoaderData<typeof loader>();
  return (
    <ImportDeedPage imported={imported} verdict={imported.verdicts.undo} deed="undo_import" button="Undo">
      <p className="govuk-body">
        {imported.counts.changed} changed records go back to what they said before, and {imported.counts.added} added
        ones are withdrawn. The history keeps both. This is possible only while none of them has been changed since.
      </p>
    </ImportDeedPage>
  );
}
