import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportDeedPage } from "#app/components/sheet/import-deed-page.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { IMPORT, ImportForm, openImport } from "#app/http/sheet/import-deeds.server.ts";
import { discardImport } from "#app/services/sheet/discard-import.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Discard ${data?.fileName}` }];

export const loader = openImport;

export const action = deedAction(IMPORT, ImportForm, discardImport, () => ({
  to: "/imports",
  say: "The import has been discarded. Nothing was saved.",
}));

export default function DiscardingPage() {
  const imported = useLoaderData<typeof loader>();
  return (
    <ImportDeedPage imported={imported} verdict={imported.verdicts.discard} deed="discard_import" button="Discard">
      <p className="govuk-body">Nothing has been saved, and nothing will be. You can import the file again.</p>
    </ImportDeedPage>
  );
}
