import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TableView } from "#app/components/own-sheet/table-view.tsx";
import { openTable } from "#app/http/own-sheet/table-deeds.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bring in ${data?.fileName}` }];

export const loader = openTable;

export default function TablePage() {
  return <TableView table={useLoaderData<typeof loader>()} path="" />;
}
