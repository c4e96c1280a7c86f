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

async function gather(request: Request, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > most) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
