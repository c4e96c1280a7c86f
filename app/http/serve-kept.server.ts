import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { CouncilAddresses } from "./council-addresses.server.ts";
import { gzipOf, type Answer, type FinishedPage } from "./finished-page.server.ts";
import type { PageCache } from "./page-cache.server.ts";
import { remembering } from "./remembering.server.ts";

/**
 * Answers a reader without cookies from the kept pages before anything else is
 * done for the request: only an address that passed the guard once is kept.
 */
export function keptFirst(cache: PageCache, councils: CouncilAddresses, next: RequestListener): RequestListener {
  return (request, response) => {
    const { method, url } = request;
    const asked = method === "GET" || method === "HEAD" ? askedFor(request.rawHeaders) : undefined;
    const origin = asked && councils.originAt(asked.host);
    if (!asked || origin === undefined) return next(request, response);
    const answer = () => {
      const page = cache.find(origin + url);
      if (!page) return next(request, response);
      const { status, headers, body } = answerFor(asked, page);
      response.writeHead(status, headers as string[]).end(method === "HEAD" ? undefined : body);
    };
    const looked = cache.look();
    if (looked) void looked.then(answer);
    else answer();
  };
}

/** What a request says that a kept page asks about. */
type Asked = { host: string | undefined; has: string | undefined; accepted: string | undefined };

/** Read from the headers as they came; undefined where a cookie is with it, or it names two hosts: others answer that. */
function askedFor(raw: readonly string[]): Asked | undefined {
  const asked: Asked = { host: undefined, has: undefined, accepted: undefined };
  for (let at = 0; at < raw.length; at += 2) {
    const key = NAMED[raw[at]?.length ?? 0]?.[(raw[at] ?? "").toLowerCase()];
    if (key === undefined) continue;
    if (key === "cookie" || asked[key] !== undefined) return undefined;
    asked[key] = raw[at + 1];
  }
  return asked;
}

/** By the length of a header's name first: most are passed over unread. */
const NAMED: Readonly<Record<number, Readonly<Record<string, keyof Asked | "cookie">>>> = {
  4: { host: "host" },
  6: { cookie: "cookie" },
  13: { "if-none-match": "has" },
  15: { "accept-encoding": "accepted" },
};

/** Whether the answer to this request is the same for every reader: nobody's cookie is with it. */
export function isForAnyone(request: IncomingMessage): boolean {
  return (request.method === "GET" || request.method === "HEAD") && request.headers.cookie === undefined;
}

/** Sends a page that has just been kept, in place of what the handlers before have said of it. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: FinishedPage): void {
  const { "if-none-match": has, "accept-encoding": accepted, host } = request.headers;
  const { status, headers, body } = answerFor({ host, has, accepted: accepted?.toString() }, page);
  for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? "", headers[at + 1] ?? "");
  response.writeHead(status).end(body);
}

/** A page as this reader takes it: 304 where they have it already, compressed where the browser takes it so. */
function answerFor({ has, accepted }: Asked, page: FinishedPage): Answer {
  if (hasIt(has, page.etag)) return page.unchanged;
  return takes(accepted) ? gzipOf(page) : page.plain;
}

/** Whether a request takes gzip; the few ways in which browsers say it are remembered. */
export function takesPacked({ headers }: Pick<IncomingMessage, "headers">): boolean {
  return takes(headers["accept-encoding"] as string | undefined);
}

const takes = remembering((accepted: string | undefined) => takesGzip(accepted ?? ""));

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

function hasIt(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const bare = etag.slice(2);
  return given.split(",").some((one) => one.trim().replace(/^W\//, "") === bare || one.trim() === "*");
}
