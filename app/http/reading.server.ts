import { data, json, type HeadersFunction } from "@remix-run/node";
import { bodiesBehind, type Source } from "#db/public-record/bodies-behind.server.ts";
import type { RequestContext } from "./context.server.ts";

/**
 * A reading page's data. What an anonymous reader gets may be kept by the exact
 * page cache, and by others once they have asked whether it still holds.
 */
export function readingPage<T>(ctx: RequestContext, shown: T): ReturnType<typeof data<T>> {
  return data(shown, { headers: headersFor(ctx) });
}

/** The same for data that no page stands around. */
export function readingJson(ctx: RequestContext, shown: unknown): Response {
  return json(shown, { headers: headersFor(ctx) });
}

function headersFor({ reader }: RequestContext): Record<string, string> {
  return { "Cache-Control": reader ? "no-store" : "public, max-age=0, must-revalidate", Vary: "Cookie" };
}

/**
 * Says of a page for anyone that it is made from what is published of these
 * bodies alone: it is kept until that moves, whatever the team writes meanwhile
 * and whatever other bodies publish. A page that says nothing of the kind is
 * made from everything there is.
 */
export function madeFromPublished(ctx: RequestContext, ...sources: readonly Source[]): void {
  ctx.made.from = { what: "published", bodies: bodiesBehind(...sources) };
}

/** The same of a page that is made from what is published of any body: one that comes next may be on it too. */
export function madeFromAllPublished(ctx: RequestContext): void {
  ctx.made.from = { what: "published", bodies: "all" };
}

/** The `headers` of a route whose loader answers with `readingPage`. */
export const readingHeaders: HeadersFunction = ({ loaderHeaders }) => ({
  "Cache-Control": loaderHeaders.get("Cache-Control") ?? "no-store",
  Vary: "Cookie",
});

/** What the address of a public list asks for: words to look for, and a page. */
export function askedOf(url: URL): { q: string; page: number } {
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  return { q, page: Number(url.searchParams.get("page") ?? 1) };
}
