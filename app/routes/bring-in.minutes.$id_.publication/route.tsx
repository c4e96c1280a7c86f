import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryToPublish } from "#app/components/public-record/history-to-publish.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { MINUTES } from "#app/http/minutes/minutes-deeds.server.ts";
import { HistoryForm, historyPublishedText } from "#app/http/public-record/history-form.server.ts";
import { offerMinutesPublication, publishMinutes } from "#app/services/minutes/publish-minutes.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Publish ${data?.title}` }];

export const loader = deedLoader(MINUTES, ({ db, actor, minutesId }) => offerMinutesPublication(db, actor, minutesId));

export const action = deedAction(MINUTES, HistoryForm, publishMinutes, historyPublishedText);

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  return <HistoryToPublish offer={offer} home={`/bring-in/minutes/${offer.id}`} all="/bring-in/minutes" />;
}
