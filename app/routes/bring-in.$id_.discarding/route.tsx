import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TableDeedPage } from "#app/components/own-sheet/table-deed-page.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { BROUGHT_TABLE, openTable } from "#app/http/own-sheet/table-deeds.server.ts";
import { discardTable } from "#app/services/own-sheet/discard-table.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Discard: ${data?.fileName}` }];

export const loader = openTable;

export const action = deedAction(BROUGHT_TABLE, OnlyVersion, discardTable, () => ({
  to: "/bring-in",
  say: "The table has been discarded. Nothing was saved.",
}));

export default function TableDeed() {
  return (
    <TableDeedPage table={useLoaderData<typeof loader>()} deed="discard_table" button="Discard">
      Nothing has been saved, and nothing will be. You can bring the file in again.
    </TableDeedPage>
  );
}
