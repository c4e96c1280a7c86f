import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
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
  let isRefusedRole = false;
  const noteRefusedRole = () => {
    isRefusedRole = true;
  };
  const page = renderToString(
    <ResponseContext.Provider value={{ nonce: context.nonce, requestId: context.requestId, noteRefusedRole }}>
      <RemixServer context={remix} url={request.url} />
    </ResponseContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // What a loader or an action says of when to try again would stay behind with its data.
  const { loaderHeaders, actionHeaders } = remix.staticHandlerContext;
  for (const said of [...Object.values(loaderHeaders), ...Object.values(actionHeaders ?? {})]) {
    const after = said.get("Retry-After");
    if (after !== null) headers.set("Retry-After", after);
  }
  const html = "<!DOCTYPE html>" + (isFormReturned(remix) ? page.replace("<title>", "<title>Error: ") : page);
  return new Response(html, { status: status === 400 ? statusOfMalformed(remix, isRefusedRole) : status, headers });
}

/**
 * A form that was filled in wrongly by somebody who may not send it at all: that is what they are told. Its page does,
 * by not being there for them (404), by being refused (403), or by saying why not in place of the form (403).
 */
function statusOfMalformed({ staticHandlerContext: { errors } }: EntryContext, isRefusedRole: boolean): number {
  const turnedAway = Object.values(errors ?? {}).find((error) => isRouteErrorResponse(error) && error.status > 400);
  if (isRouteErrorResponse(turnedAway)) return turnedAway.status;
  return isRefusedRole ? 403 : 400;
}

/** A form that came back with errors says so first in its title (GOV.UK error pattern). */
function isFormReturned(remix: EntryContext): boolean {
  return Object.values(remix.staticHandlerContext.actionData ?? {}).some(
    (data) => typeof data === "object" && data !== null && "errors" in data,
  );
}
