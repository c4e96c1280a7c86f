import type { Request, RequestHandler, Response } from "express";
import { MOST_BODY_BYTES, MOST_UPLOAD_BYTES, mostBodyBytes, tooMuchText } from "./guard.server.ts";

/** What files that are sent at the same time may hold together; a small one is no more than any other form. */
const MOST_HELD_BYTES = 8 * MOST_UPLOAD_BYTES;
const BUSY = "Other files are being sent just now. Go back and send yours again in a moment. Nothing was saved.";
const TRY_AGAIN_SECONDS = "5";

let held = 0;

/**
 * Express middleware: reads a posted form whole before anything acts on it, and
 * counts what is really sent, so that a missing or lying length is stopped too.
 * Where many large files come at once, the next is asked to come again.
 */
export const readBody: RequestHandler = (request, response, next) => {
  if (request.method !== "POST") return next();
  gather(request, mayHold(response)).then((body) => {
    if (body === "too much") return turnAway(response, 413, tooMuchText(request.originalUrl));
    if (body === "busy") {
      response.setHeader("Retry-After", TRY_AGAIN_SECONDS);
      return turnAway(response, 503, BUSY);
    }
    response.locals.body = body;
    next();
  }, next);
};

/**
 * Whether one form may hold so many bytes until it is answered. Only what has come counts: whoever promises a large
 * file and sends none keeps nobody out.
 */
function mayHold(response: Response): (bytes: number) => boolean {
  let own = 0;
  response.once("close", () => (held -= own));
  return (bytes) => {
    if (bytes <= MOST_BODY_BYTES) return true;
    if (held + bytes - own > MOST_HELD_BYTES) return false;
    held += bytes - own;
    own = bytes;
    return true;
  };
}

function turnAway(response: Response, status: number, because: string): void {
  response.status(status).set({ Connection: "close", "Cache-Control": "no-store" });
  response.type("text/plain").send(because);
}

/** What is sent goes into its one place as it comes: a whole file is not held in pieces and in one as well. */
async function gather(request: Request, mayHoldAll: (bytes: number) => boolean): Promise<Buffer | "too much" | "busy"> {
  const most = mostBodyBytes(request.originalUrl);
  let body = Buffer.allocUnsafeSlow(Math.min(Number(request.headers["content-length"] ?? 0), most));
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const before = bytes;
    bytes += chunk.length;
    if (bytes > most) return "too much";
    if (!mayHoldAll(bytes)) return "busy";
    if (bytes > body.length) body = Buffer.concat([body.subarray(0, before)], Math.min(2 * bytes, most));
    chunk.copy(body, before);
  }
  return body.subarray(0, bytes);
}
