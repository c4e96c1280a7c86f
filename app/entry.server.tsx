import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { ResponseContext } from "#app/components/response-context.ts";

export { handleError } from "#app/http/errors.server.ts";

/**
 * Renders the whole document in one pass. Pages are bounded, so `renderToString`
 * is faster than streaming and holds no timers.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const page = renderToString(
    <ResponseContext.Provider value={{ nonce: context.nonce, requestId: context.requestId }}>
      <RemixServer context={remix} url={request.url} />
    </ResponseContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // What an action says of when to try again would stay behind with its data.
  for (const said of Object.values(remix.staticHandlerContext.actionHeaders ?? {})) {
    const after = said.get("Retry-After");
    if (after !== null) headers.set("Retry-After", after);
  }
  const html = "<!DOCTYPE html>" + (isFormReturned(remix) ? page.replace("<title>", "<title>Error: ") : page);
  return new Response(html, { status: statusOf(remix, status), headers });
}

/** A form that was filled in wrongly by a person who may not send it at all: that is what they are told, 403. */
function statusOf({ staticHandlerContext: { loaderData } }: EntryContext, status: number): number {
  const may = status === 400 ? Object.values(loaderData ?? {}).map((data) => verdictIn(data)) : [];
  return may.some((verdict) => verdict?.kind === "role") ? 403 : status;
}

/** The verdict of a page's own deed: what it was loaded with, or the record that it was loaded with. */
function verdictIn(data: unknown, depth = 2): { kind?: unknown } | undefined {
  if (typeof data !== "object" || data === null || depth === 0) return undefined;
  if ("verdict" in data) return data.verdict as { kind?: unknown };
  return Object.values(data)
    .map((part) => verdictIn(part, depth - 1))
    .find((verdict) => verdict !== undefined);
}

/** A form that came back with errors says so first in its title (GOV.UK error pattern). */
function isFormReturned(remix: EntryContext): boolean {
  return Object.values(remix.staticHandlerContext.actionData ?? {}).some(
    (data) => typeof data === "object" && data !== null && "errors" in data,
  );
}
