import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { databaseShown, placesFromHere, readConfig } from "#app/config.server.ts";
import { log } from "#app/http/log.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { openWriter } from "#db/open.server.ts";
import { Processes } from "./processes.server.ts";

/**
 * Leads the processes that serve, and serves nothing itself. SIGHUP replaces them, one after the other, by those of the
 * build that lies there then; SIGTERM and SIGINT stop them as they would one.
 */
export async function lead(): Promise<void> {
  const startIsOver = speakPlainly(databaseShown(process.env));
  const config = readConfig(process.env);
  const processes = new Processes({
    count: config.webProcesses,
    exec: join("build", "server", "server.js"),
    args: process.argv.slice(2),
    // Asked for anew by each: where a link leads to the release of the day, a new process is of the new one.
    cwd: resolve(process.argv[1] ?? "", "../../.."),
    env: {
      ...placesFromHere(config),
      SESSION_SECRET: config.sessionSecret ?? randomBytes(32).toString("hex"), // the demonstration has none
    },
    log,
    tidy: async () => (await openWriter(config.databaseAddress)).close(), // two that stop at once leave each other's work
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void processes.stop());
  process.on("SIGHUP", () => void processes.replace());
  if (config.metrics)
    await (await import("#app/http/metrics/serve-metrics.server.ts")).serveMetricsOfAll(config.metrics);
  const words = await processes.begin();
  startIsOver();
  console.log(words);
}
