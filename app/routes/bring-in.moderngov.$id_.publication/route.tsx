import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryToPublish } from "#app/components/public-record/history-to-publish.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { BROUGHT } from "#app/http/brought-meetings/brought-deeds.server.ts";
import { HistoryForm, historyPublishedText } from "#app/http/public-record/history-form.server.ts";
import { offerMeetingsPublication, publishMeetings } from "#app/services/brought-meetings/publish-meetings.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Publish ${data?.title}` }];

export const loader = deedLoader(BROUGHT, ({ db, actor, broughtId }) => offerMeetingsPublication(db, actor, broughtId));

export const action = deedAction(BROUGHT, HistoryForm, publishMeetings, historyPublishedText);

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  return <HistoryToPublish offer={offer} home={`/bring-in/moderngov/${offer.id}`} all="/bring-in/moderngov" />;
}
