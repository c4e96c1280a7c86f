import { createServer, type RequestListener, type Server } from "node:http";
import type { Config } from "#app/config.server.ts";
import { mostBodyBytes } from "./guard.server.ts";

const TIMES_MS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000, // longer than the 60 seconds that proxies keep theirs
  connectionsCheckingInterval: 5_000,
};

/** Listens where the settings say; resolves to the address to open, or throws a sentence that says why not. */
export function listen(app: RequestListener, config: Config): Promise<{ server: Server; address: string }> {
  const server = createServer(TIMES_MS, app);
  // Who asks first whether to send so much is told no before a byte of it is sent.
  server.on("checkContinue", (request, response) => {
    if (Number(request.headers["content-length"] ?? 0) <= mostBodyBytes(request.url ?? "")) response.writeContinue();
    app(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(error.code === "EADDRINUSE" ? taken(config) : error.message, { cause: error })),
    );
    server.listen(config.port, config.host, () => resolve({ server, address: addressOf(server, config) }));
  });
}

function addressOf(server: Server, config: Config): string {
  if (config.publicUrl) return config.publicUrl.href;
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : config.port;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  return `http://${host}:${port}/`;
}

function taken({ host, port }: Config): string {
  return `Something else is listening on ${host}:${port} already. Stop it, or set PORT to another number.`;
}
