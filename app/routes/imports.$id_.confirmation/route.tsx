import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportedTable } from "#app/components/sheet/imported-table.tsx";
import { openImport, postImport } from "#app/http/sheet/import-deeds.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { ImportConfirmation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Save ${data?.fileName}` }];

export function loader(args: LoaderFunctionArgs) {
  return openImport(args);
}

export function action(args: ActionFunctionArgs) {
  return postImport(args, ImportConfirmation, saveImport, ({ changed, added }) => ({
    say: `Saved: ${[changed > 0 ? `${changed} changed` : "", added > 0 ? `${added} added` : ""].filter(Boolean).join(", ")}.`,
  }));
}

export default function ConfirmationPage() {
  return <ImportedTable table={useLoaderData<typeof loader>()} path="/confirmation" />;
}
