import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportDeedPage } from "#app/components/sheet/import-deed-page.tsx";
import { ImportForm, openImport, postImport } from "#app/http/sheet/import-deeds.server.ts";
import { discardImport } from "#app/services/sheet/discard-import.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Discard ${data?.fileName}` }];

export function loader(args: LoaderFunctionArgs) {
  return openImport(args);
}

export function action(args: ActionFunctionArgs) {
  return postImport(args, ImportForm, discardImport, () => ({
    to: "/imports",
    say: "The table is discarded. Nothing of it was saved.",
  }));
}

export default function DiscardingPage() {
  const table = useLoaderData<typeof loader>();
  return (
    <ImportDeedPage
      table={table}
      verdict={table.verdicts.discard}
      path="discarding"
      heading="Discard this table"
      button="Discard it"
    >
      <p className="govuk-body">Nothing of it has been saved, and nothing will be. You can bring the file in again.</p>
    </ImportDeedPage>
  );
}
