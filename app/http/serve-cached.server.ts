import type { NextFunction, Request, Response } from "express";
import type { KeptPage, PageCache } from "./page-cache.server.ts";

/**
 * Express middleware: answers an anonymous GET from the cache, and keeps what
 * Remix answers where the page says it is `public`. Only where no cookie is
 * sent, and never a response that sets one.
 */
export function serveCached(cache: PageCache) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== "GET" || request.headers.cookie !== undefined) return next();
    const kept = cache.find(request.originalUrl);
    if (kept) return sendKept(request, response, kept);
    keepWhatIsSent(request, response, cache);
    next();
  };
}

function sendKept(request: Request, response: Response, page: KeptPage): void {
  for (const [name, value] of page.headers) response.setHeader(name, value);
  response.setHeader("ETag", page.etag);
  if (request.headers["if-none-match"] === page.etag) {
    response.status(304).end();
    return;
  }
  const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (gzip) response.setHeader("Content-Encoding", "gzip");
  const body = gzip ? page.gzip : page.body;
  response.setHeader("Content-Length", body.length);
  response.status(page.status).end(body);
}

function keepWhatIsSent(request: Request, response: Response, cache: PageCache): void {
  const stamp = cache.stamp();
  const chunks: Buffer[] = [];
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => Response;
  const gather = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array)
      chunks.push(Buffer.from(chunk as Uint8Array));
  };
  response.write = ((...args: unknown[]) => {
    gather(args[0]);
    return write(...args);
  }) as typeof response.write;
  response.end = ((...args: unknown[]) => {
    gather(args[0]);
    if (mayKeep(response)) {
      cache.keep(request.originalUrl, stamp, {
        status: response.statusCode,
        headers: KEPT_HEADERS.flatMap((name) => {
          const value = response.getHeader(name);
          return typeof value === "string" ? [[name, value] as [string, string]] : [];
        }),
        body: Buffer.concat(chunks),
      });
    }
    return end(...args);
  }) as typeof response.end;
}

const KEPT_HEADERS = ["content-type", "cache-control", "vary", "link"];

function mayKeep(response: Response): boolean {
  const control = String(response.getHeader("cache-control") ?? "");
  return response.statusCode === 200 && control.includes("public") && !response.hasHeader("set-cookie");
}
