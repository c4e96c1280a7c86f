import { createServer, type Server } from "node:http";
import { AggregatorRegistry, type Registry } from "prom-client";

/** Where metrics are read: an address of its own, never the public one. */
export type MetricsAddress = { host: string; port: number };

/** Serves what this process measures. */
export function serveOwnMetrics(address: MetricsAddress, registry: Registry): Promise<Server> {
  return serveMetrics(address, () => registry.metrics());
}

/** Serves what all the processes measure that this one leads, put together. */
export function serveMetricsOfAll(address: MetricsAddress): Promise<Server> {
  const all = new AggregatorRegistry();
  return serveMetrics(address, () => all.clusterMetrics());
}

function serveMetrics({ host, port }: MetricsAddress, read: () => Promise<string>): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end("The metrics are at /metrics.\n");
    read().then(
      (text) => response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }).end(text),
      (error: Error) => response.writeHead(503, { "Retry-After": "5" }).end(`${error.message}\n`),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.unref()));
  });
}
