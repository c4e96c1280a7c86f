import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { suggestRecords } from "#app/services/search/suggest-records.server.ts";

/** What the search box offers while one types: the same records that the search page would give this reader. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const typed = (ctx.url.searchParams.get("q") ?? "").trim();
  const published = ctx.url.searchParams.get("in") === "published";
  const suggestions = await suggestRecords(ctx.db, ctx.reader, typed, published);
  return json({ suggestions }, { headers: { "Cache-Control": "no-store" } });
}
