import type { LoaderFunctionArgs } from "@remix-run/node";
import { siteMapIndex } from "#app/exports/open-data/site-map.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromAllPublished } from "#app/http/reading.server.ts";
import { countSiteMap } from "#app/services/open-data/read-site-map.server.ts";

/** Where the addresses of all pages for anyone are. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const counts = await countSiteMap(ctx.db, ctx.councilId);
  madeFromAllPublished(ctx);
  return publicFile("xml", siteMapIndex(counts, ctx.url.origin), "sitemap.xml");
}
