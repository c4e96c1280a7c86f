import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TableView } from "#app/components/own-sheet/table-view.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { BROUGHT_TABLE, openTable } from "#app/http/own-sheet/table-deeds.server.ts";
import { keepChoices } from "#app/services/own-sheet/keep-choices.server.ts";
import { MatchesForm } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `What ${data?.fileName} means` }];

export const loader = openTable;

export const action = deedAction(BROUGHT_TABLE, MatchesForm, keepChoices, () => ({
  say: "Your choices are kept. Nothing is saved yet.",
}));

export default function MatchesPage() {
  return <TableView table={useLoaderData<typeof loader>()} path="/matches" />;
}
