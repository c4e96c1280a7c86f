import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { offerPlaces } from "#app/services/search/offer-places.server.ts";
import { suggestRecords } from "#app/services/search/suggest-records.server.ts";

const MOST_PLACES = 4;
const MOST_UNASKED = 8;

/**
 * What the box offers: the reader's pages and deeds, and the same records that the search page would give; before
 * anything is typed, what is to be done now.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const typed = (ctx.url.searchParams.get("q") ?? "").trim();
  const published = ctx.url.searchParams.get("in") === "published";
  const actor = ctx.reader && { ...ctx.reader, today: ctx.today };
  const places = await offerPlaces(ctx.db, actor, typed, typed ? MOST_PLACES : MOST_UNASKED);
  const records = await suggestRecords(ctx.db, ctx.reader, typed, { published, councilId: ctx.councilId });
  const suggestions = [
    ...places.map(({ href, words, facts }) => ({ href, title: [{ text: words, marked: false }], facts })),
    ...records,
  ];
  return json({ suggestions }, { headers: { "Cache-Control": "no-store" } });
}
