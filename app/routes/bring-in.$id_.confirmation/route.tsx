import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TableView } from "#app/components/own-sheet/table-view.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { BROUGHT_TABLE, openTable } from "#app/http/own-sheet/table-deeds.server.ts";
import { saveTable } from "#app/services/own-sheet/save-table.server.ts";
import { TableConfirmation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Save ${data?.fileName}` }];

export const loader = openTable;

export const action = deedAction(BROUGHT_TABLE, TableConfirmation, saveTable, ({ added, changed, left }) => ({
  say: [
    `Saved: ${added} added`,
    changed > 0 ? `${changed} reported on` : "",
    left > 0 ? `${left} left as they are` : "",
  ]
    .filter(Boolean)
    .join(", ")
    .concat("."),
}));

export default function ConfirmationPage() {
  return <TableView table={useLoaderData<typeof loader>()} path="/confirmation" />;
}
