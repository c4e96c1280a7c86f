import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportView } from "#app/components/sheet/import-view.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { IMPORT, openImport } from "#app/http/sheet/import-deeds.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { ImportConfirmation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Save ${data?.fileName}` }];

export const loader = openImport;

export const action = deedAction(IMPORT, ImportConfirmation, saveImport, ({ changed, added, waiting }) => ({
  say: [
    `Saved: ${[changed > 0 ? `${changed} changed` : "", added > 0 ? `${added} added` : ""].filter(Boolean).join(", ")}.`,
    waiting === 0 ? "" : `${waiting === 1 ? "1 change waits" : `${waiting} changes wait`} for the chair.`,
  ]
    .filter(Boolean)
    .join(" "),
}));

export default function ConfirmationPage() {
  return <ImportView imported={useLoaderData<typeof loader>()} path="/confirmation" />;
}
