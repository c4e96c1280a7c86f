import type { ErrorRequestHandler } from "express";
import { troubleOf } from "#db/engine/trouble.server.ts";
import { rememberFailure } from "./keep-failure.server.ts";
import { log, loggablePath } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";
import type { Guarded } from "./stand-guard.server.ts";

/** The last resort: what went wrong before or after Remix is logged under an id the person can quote. */
export const answerFailure =
  (planner: Planner): ErrorRequestHandler =>
  (error, request, response, next) => {
    const given = Number((error as { status?: unknown }).status);
    const trouble = troubleOf(error);
    const status = trouble ? 503 : given >= 400 && given < 500 ? given : 500;
    const { requestId } = response.locals as Guarded;
    const { method, path } = request;
    if (status >= 500) {
      log.error({ err: error, requestId, method, path: loggablePath(path) }, "failed");
      rememberFailure(planner, { requestId, method, path, error });
    }
    if (response.headersSent) return next(error);
    const words = status >= 500 ? `Something went wrong. If you report this, quote ${requestId}.` : "Not found";
    if (trouble) response.set("Retry-After", "5");
    response
      .status(status)
      .set("Cache-Control", "no-store")
      .set("X-Request-Id", requestId)
      .type("text/plain")
      .send(words);
  };

/** A mistake that nothing caught is logged; the other readers keep their server. */
export function outliveMistakes(): void {
  process.on("unhandledRejection", (error) => log.error({ err: error }, "nobody caught this"));
  process.on("uncaughtException", (error) => log.error({ err: error }, "nobody caught this"));
}
