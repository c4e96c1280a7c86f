import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_LISTS } from "#app/exports/open-data/lists.ts";
import { MOST_IN_A_FILE, SITE_FILE, siteMap, siteMapFile, siteMapOfList } from "#app/exports/open-data/site-map.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromAllPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { listSitePages, readSiteMap } from "#app/services/open-data/read-site-map.server.ts";

/** The addresses of the pages of one list, or of those that are of none. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { councilId } = ctx;
  const origin = ctx.url.origin;
  madeFromAllPublished(ctx);
  if (params.name === SITE_FILE)
    return publicFile("xml", siteMap(await listSitePages(ctx.db, councilId), origin), SITE_FILE);
  const { list, part } = found(siteMapFile(params.name));
  const of = { councilId, kind: OPEN_LISTS[list].kind, limit: MOST_IN_A_FILE, offset: (part - 1) * MOST_IN_A_FILE };
  const records = await readSiteMap(ctx.db, of);
  found(records[0]);
  return publicFile("xml", siteMapOfList(list, records, origin), `${list}-${part}.xml`);
}
