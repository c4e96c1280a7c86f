import { Server as NetServer } from "node:net";
import type { Server, ServerResponse } from "node:http";

/** From the signal on: kept connections are still answered, then requests under way are, then all is over. */
const KEPT_CONNECTIONS_MS = 500;
const REQUESTS_UNDER_WAY_MS = 1_100;
const OVER_MS = 1_800;

type Stopping<T> = { begin: () => T; tidy: (begun: T) => Promise<unknown> };

/**
 * On SIGINT and SIGTERM: takes no more connections, ends at once by `begin` what the server does by itself,
 * finishes the requests under way, then `tidies` and ends, within two seconds whatever connections are open.
 * A request that still comes on a kept connection is answered, and told that the
 * connection closes; one that takes too long is cut off unanswered.
 */
export function stopGently<T>(server: Server, { begin, tidy }: Stopping<T>): void {
  const underWay = new Set<ServerResponse>();
  let stopping = false;
  server.prependListener("request", (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    if (stopping) response.setHeader("Connection", "close");
  });

  const stop = () => {
    if (stopping) return; // npm passes on a signal that the terminal has sent already
    stopping = true;
    for (const response of underWay) if (!response.headersSent) response.setHeader("Connection", "close");
    setTimeout(() => process.exit(1), OVER_MS).unref();
    const begun = begin();
    const end = () => void tidy(begun).finally(() => process.exit(0));
    // Not `server.close`, which would cut off kept connections on which a post may be on its way.
    NetServer.prototype.close.call(server, end);
    setTimeout(() => closeQuiet(server, underWay), KEPT_CONNECTIONS_MS);
    setTimeout(() => server.closeAllConnections(), REQUESTS_UNDER_WAY_MS);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

/** Closes the connections without a request; one that never sent any counts as idle only when none is under way. */
function closeQuiet(server: Server, underWay: ReadonlySet<ServerResponse>): void {
  if (underWay.size === 0) return server.closeAllConnections();
  server.closeIdleConnections();
  for (const response of underWay) response.once("close", () => underWay.size === 0 && server.closeAllConnections());
}
