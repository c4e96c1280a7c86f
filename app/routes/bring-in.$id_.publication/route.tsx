import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryToPublish } from "#app/components/public-record/history-to-publish.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { BROUGHT_TABLE } from "#app/http/own-sheet/table-deeds.server.ts";
import { HistoryForm, historyPublishedText } from "#app/http/public-record/history-form.server.ts";
import { offerTablePublication, publishTable } from "#app/services/own-sheet/publish-table.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Publish ${data?.title}` }];

export const loader = deedLoader(BROUGHT_TABLE, ({ db, actor, importId }) =>
  offerTablePublication(db, actor, importId),
);

export const action = deedAction(BROUGHT_TABLE, HistoryForm, publishTable, historyPublishedText);

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  return <HistoryToPublish offer={offer} home={`/bring-in/${offer.id}`} all="/bring-in" />;
}
