import type { AppLoadContext } from "@remix-run/node";
import { rememberFailure } from "./keep-failure.server.ts";
import { log, loggablePath } from "./log.server.ts";

/** Logs an impossible thing under an id that the person can quote. A closed browser is not an error. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  const { planner, requestId } = context;
  const { method } = request;
  const path = loggablePath(new URL(request.url).pathname);
  log.error({ err: error, requestId, method, path }, "failed");
  rememberFailure(planner, { requestId, method, path, error });
}
