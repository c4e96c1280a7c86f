import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportedTable } from "#app/components/sheet/imported-table.tsx";
import { openImport } from "#app/http/sheet/import-deeds.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Table ${data?.fileName}` }];

export function loader(args: LoaderFunctionArgs) {
  return openImport(args);
}

export default function ImportPage() {
  return <ImportedTable table={useLoaderData<typeof loader>()} path="" />;
}
