import type { Request, RequestHandler } from "express";
import { mostBodyBytes, tooMuchText } from "./guard.server.ts";

/**
 * Express middleware: reads a posted form whole before anything acts on it, and
 * counts what is really sent, so that a missing or lying length is stopped too.
 */
export const readBody: RequestHandler = (request, response, next) => {
  if (request.method !== "POST") return next();
  gather(request, mostBodyBytes(request.originalUrl)).then((body) => {
    response.locals.body = body;
    if (body) return next();
    response.status(413).set({ Connection: "close", "Cache-Control": "no-store" });
    response.type("text/plain").send(tooMuchText(request.originalUrl));
  }, next);
};

/** What is sent goes into its one place as it comes: a whole file is not held in pieces and in one as well. */
async function gather(request: Request, most: number): Promise<Buffer | undefined> {
  let body = Buffer.allocUnsafeSlow(Math.min(Number(request.headers["content-length"] ?? 0), most));
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const before = bytes;
    bytes += chunk.length;
    if (bytes > most) return undefined;
    if (bytes > body.length) body = Buffer.concat([body.subarray(0, before)], Math.min(2 * bytes, most));
    chunk.copy(body, before);
  }
  return body.subarray(0, bytes);
}
