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
  const html = "<!DOCTYPE html>" + (isFormReturned(remix) ? page.replace("<title>", "<title>Error: ") : page);
  return new Response(html, { status, headers });
}

/** A form that came back with errors says so first in its title (GOV.UK error pattern). */
function isFormReturned(remix: EntryContext): boolean {
  return Object.values(remix.staticHandlerContext.actionData ?? {}).some(
    (data) => typeof data === "object" && data !== null && "errors" in data,
  );
}
