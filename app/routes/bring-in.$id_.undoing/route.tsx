import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TableDeedPage } from "#app/components/own-sheet/table-deed-page.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { BROUGHT_TABLE, openTable } from "#app/http/own-sheet/table-deeds.server.ts";
import { undoTable } from "#app/services/own-sheet/undo-table.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo it all: ${data?.fileName}` }];

export const loader = openTable;

export const action = deedAction(BROUGHT_TABLE, OnlyVersion, undoTable, ({ takenOut }) => ({
  say: `Undone: ${takenOut} records were taken out again.`,
}));

export default function TableDeed() {
  return (
    <TableDeedPage table={useLoaderData<typeof loader>()} deed="undo_table" button="Undo it all">
      All that was added is taken out again, and what was changed is put back as it was, as if the table had never been
      brought in. This is possible only while none of it has been changed, used or published since.
    </TableDeedPage>
  );
}
