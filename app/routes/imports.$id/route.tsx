import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportedTable } from "#app/components/sheet/imported-table.tsx";
import { openImport } from "#app/http/sheet/import-deeds.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Import ${data?.fileName}` }];

export const loader = openImport;

export default function ImportPage() {
  return <ImportedTable table={useLoaderData<typeof loader>()} path="" />;
}
