import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import type { Config } from "#app/config.server.ts";
import { hasTwoHosts } from "./guard.server.ts";
import { securityHeaders } from "./headers.server.ts";
import { gzipOf, type KeptPage, type PageCache } from "./page-cache.server.ts";
import { siteOrigin } from "./site-origin.server.ts";

/**
 * Answers a reader without cookies from the kept pages before anything else is
 * done for the request: only an address that passed the guard once is kept.
 */
export function keptFirst(cache: PageCache, config: Config, next: RequestListener): RequestListener {
  const secure = config.publicUrl?.protocol === "https:";
  return (request, response) => {
    const origin =
      isForAnyone(request) && !hasTwoHosts(request.rawHeaders) ? siteOrigin(config, request.headers.host) : undefined;
    const page = origin === undefined ? undefined : cache.find(origin + request.url);
    if (page) sendKept(request, response, page, secure);
    else next(request, response);
  };
}

/** Whether the answer to this request is the same for every reader: nobody's cookie is with it. */
export function isForAnyone(request: IncomingMessage): boolean {
  return (request.method === "GET" || request.method === "HEAD") && request.headers.cookie === undefined;
}

/** Sends a kept page: 304 where the reader has it already, compressed where the browser takes it so. It runs no script. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage, secure: boolean): void {
  const headers: OutgoingHttpHeaders = {
    // In small letters, as the page's own: what a page says itself takes the place of what every page says.
    ...lowerCased(securityHeaders(null, secure)),
    ...page.headers,
    etag: page.etag,
    vary: "Cookie, Accept-Encoding",
  };
  if (hasIt(request.headers["if-none-match"], page.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const gzip = takesGzip(String(request.headers["accept-encoding"] ?? ""));
  if (gzip) headers["content-encoding"] = "gzip";
  const body = gzip ? gzipOf(page) : page.body;
  headers["content-length"] = body.length;
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
}

/** Whether the browser takes gzip: it names it, or takes anything, and not with a weight of 0 (RFC 9110, 12.5.3). */
export function takesGzip(accepted: string): boolean {
  const weights = new Map(
    accepted.split(",").map((one) => {
      const [name = "", ...parts] = one
        .toLowerCase()
        .split(";")
        .map((part) => part.trim());
      const weight = parts.find((part) => part.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function hasIt(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const bare = etag.slice(2);
  return given.split(",").some((one) => one.trim().replace(/^W\//, "") === bare || one.trim() === "*");
}
