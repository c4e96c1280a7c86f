import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportView } from "#app/components/sheet/import-view.tsx";
import { openImport } from "#app/http/sheet/import-deeds.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Import ${data?.fileName}` }];

export const loader = openImport;

export default function ImportPage() {
  return <ImportView imported={useLoaderData<typeof loader>()} path="" />;
}
