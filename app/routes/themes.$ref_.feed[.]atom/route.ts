import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference, reference } from "#app/domain/references.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeNews } from "#app/services/feed/read-news.server.ts";

/** What was published of a theme, as a feed to follow. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const news = found(await readThemeNews(ctx.db, themeId, ctx.today));
  const { atomFile } = await import("#app/exports/atom.ts");
  madeFromPublished(ctx, news);
  return publicFile("atom", atomFile(news, ctx.url.origin), `${reference("theme", themeId)}.atom`);
}
