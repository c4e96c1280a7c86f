import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Pagination } from "#app/components/pagination.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { ImportDeedPage } from "#app/components/sheet/import-deed-page.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { IMPORT, ImportForm } from "#app/http/sheet/import-deeds.server.ts";
import { offerUndoing } from "#app/services/sheet/offer-undoing.server.ts";
import { undoImport } from "#app/services/sheet/undo-import.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo ${data?.fileName}` }];

export const loader = deedLoader(IMPORT, ({ db, actor, importId, url }) =>
  offerUndoing(db, actor, importId, url.searchParams.get("page")),
);

export const action = deedAction(IMPORT, ImportForm, undoImport, ({ putBack, takenBack, waiting }) => ({
  say: [
    `Undone: ${putBack} put back as they were, ${takenBack} withdrawn.`,
    waiting > 0 ? `${waiting} wait for the chair, who decides on changes to an approved programme.` : "",
  ]
    .filter(Boolean)
    .join(" "),
}));

export default function UndoingPage() {
  const imported = useLoaderData<typeof loader>();
  return (
    <ImportDeedPage imported={imported} verdict={imported.verdict} deed="undo_import" button="Undo">
      <p className="govuk-body">
        The history keeps what was brought in and that it was undone. This is possible only while none of these records
        has been changed since.
      </p>
      <TakenAlong lines={imported.takenAlong} heading="What changes" />
      <Pagination
        page={imported.paged.page}
        pages={imported.paged.pages}
        href={(to) => addressOfPage(`/imports/${imported.id}/undoing`, to)}
        label="Pages of what changes"
      />
    </ImportDeedPage>
  );
}
