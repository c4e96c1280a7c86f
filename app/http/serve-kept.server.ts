import type { Request, RequestHandler, Response } from "express";
import { gzipOf, type KeptPage, type PageCache } from "./page-cache.server.ts";

/** Express middleware: answers a reader without cookies from the kept pages, where the page is among them. */
export function serveKept(cache: PageCache): RequestHandler {
  return (request, response, next) => {
    const page = isForAnyone(request) ? cache.find(addressOf(request, response)) : undefined;
    if (!page) return next();
    sendKept(request, response, page);
  };
}

/** Whether the answer to this request is the same for every reader: nobody's cookie is with it. */
export function isForAnyone(request: Request): boolean {
  return (request.method === "GET" || request.method === "HEAD") && request.headers.cookie === undefined;
}

/** Under what a page is kept: the whole address, origin and query included. */
export function addressOf(request: Request, response: Response): string {
  return String(response.locals.origin) + request.originalUrl;
}

/** Sends a kept page: 304 where the reader has it already, compressed where she takes it so. */
export function sendKept(request: Request, response: Response, page: KeptPage): void {
  for (const [name, value] of page.headers) response.setHeader(name, value);
  response.setHeader("ETag", page.etag);
  response.setHeader("Vary", "Cookie, Accept-Encoding");
  if (hasIt(request.headers["if-none-match"], page.etag)) {
    response.status(304).end();
    return;
  }
  const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (gzip) response.setHeader("Content-Encoding", "gzip");
  const body = gzip ? gzipOf(page) : page.body;
  response.setHeader("Content-Length", body.length);
  response.status(200).end(request.method === "HEAD" ? undefined : body);
}

function hasIt(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const bare = etag.slice(2);
  return given.split(",").some((one) => one.trim().replace(/^W\//, "") === bare || one.trim() === "*");
}
