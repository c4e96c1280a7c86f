import { Server as NetServer } from "node:net";
import type { Server, ServerResponse } from "node:http";

/** From the signal on: kept connections are still answered, then requests under way are, then all is over. */
type Times = { keptConnectionsMs: number; requestsUnderWayMs: number; overMs: number };

const AT_ONCE: Times = { keptConnectionsMs: 500, requestsUnderWayMs: 1_100, overMs: 1_800 };
/** Where other processes go on serving nobody hurries: who sends on a kept connection is still answered. */
const BY_AND_BY: Times = { keptConnectionsMs: 10_000, requestsUnderWayMs: 15_000, overMs: 20_000 };

type Stopping<T> = { begin: () => T; tidy: (begun: T) => Promise<unknown> };

/**
 * On SIGINT and SIGTERM: takes no more connections, ends at once by `begin` what the server does by itself,
 * finishes the requests under way, then `tidies` and ends, within two seconds whatever connections are open.
 * A request that still comes on a kept connection is answered, and told that the
 * connection closes; one that takes too long is cut off unanswered. A process that is replaced is told to leave by
 * whoever leads it, and takes longer. Returns whether it is stopping.
 */
export function stopGently<T>(server: Server, { begin, tidy }: Stopping<T>): () => boolean {
  const underWay = new Set<ServerResponse>();
  let stopping = false;
  server.prependListener("request", (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    if (stopping) response.setHeader("Connection", "close");
  });

  const stop = ({ keptConnectionsMs, requestsUnderWayMs, overMs }: Times) => {
    if (stopping) return; // npm passes on a signal that the terminal has sent already
    stopping = true;
    for (const response of underWay) if (!response.headersSent) response.setHeader("Connection", "close");
    setTimeout(() => process.exit(1), overMs).unref();
    const begun = begin();
    const end = () => void tidy(begun).finally(() => process.exit(0));
    // Not `server.close`, which would cut off kept connections on which a post may be on its way.
    NetServer.prototype.close.call(server, end);
    setTimeout(() => closeQuiet(server, underWay), keptConnectionsMs);
    setTimeout(() => server.closeAllConnections(), requestsUnderWayMs);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop(AT_ONCE));
  process.on("message", (said) => said === "leave" && stop(BY_AND_BY));
  process.on("disconnect", () => stop(AT_ONCE)); // whoever led it is gone
  return () => stopping;
}

/** Closes the connections without a request; one that never sent any counts as idle only when none is under way. */
function closeQuiet(server: Server, underWay: ReadonlySet<ServerResponse>): void {
  if (underWay.size === 0) return server.closeAllConnections();
  server.closeIdleConnections();
  for (const response of underWay) response.once("close", () => underWay.size === 0 && server.closeAllConnections());
}
