import type { AppLoadContext } from "@remix-run/node";
import { log, loggablePath } from "./log.server.ts";

/** Logs an impossible thing under an id that the person can quote. A closed browser is not an error. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  const path = loggablePath(new URL(request.url).pathname);
  log.error({ err: error, requestId: context.requestId, method: request.method, path }, "failed");
}
