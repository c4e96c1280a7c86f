import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyNews } from "#app/services/feed/read-news.server.ts";

/** What a body published last, as a feed to follow. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const slug = found(params.slug);
  const news = found(await readBodyNews(ctx.db, slug, ctx.today));
  const { atomFile } = await import("#app/exports/atom.ts");
  madeFromPublished(ctx, news);
  return publicFile("atom", atomFile(news, ctx.url.origin), `${slug}.atom`);
}
