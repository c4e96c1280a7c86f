import type { ServerBuild } from "@remix-run/node";
import type { Found } from "./page.server.ts";

/**
 * The headers of a page: what its route says or else the root, which alone is shown where something went wrong; every
 * cookie that a loader or an action sets; and what one says of when to try again.
 */
export function headersOf({ routes }: ServerBuild, found: Found): Headers {
  const { matches, errors, loaderHeaders, actionHeaders } = found;
  let headers = new Headers();
  for (const { route } of errors ? matches.slice(0, 1) : matches) {
    const said = routes[route.id]?.module.headers;
    if (said === undefined) continue;
    const given = {
      loaderHeaders: loaderHeaders[route.id] ?? new Headers(),
      actionHeaders: actionHeaders[route.id] ?? new Headers(),
      parentHeaders: headers,
      errorHeaders: undefined,
    };
    headers = new Headers(typeof said === "function" ? said(given) : said);
  }
  for (const from of [...Object.values(loaderHeaders), ...Object.values(actionHeaders)]) {
    for (const cookie of from.getSetCookie()) headers.append("Set-Cookie", cookie);
    const after = from.get("Retry-After");
    if (after !== null) headers.set("Retry-After", after);
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  return headers;
}
