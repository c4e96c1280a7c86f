import { randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { addHours, instantText } from "#app/domain/calendar.ts";
import { log } from "#app/http/log.server.ts";
import type { Planner } from "#app/http/planner.server.ts";
import { endProcess, noteProcess } from "#db/administration/processes.server.ts";

const EVERY_MS = 60_000;
const GONE_HOURS = 24;
/** How long the loop may be kept waiting before it counts. */
const LAG = { resolution: 20, nanosecondsInMs: 1_000_000 };

/**
 * Says each minute that this process serves, for the page that tells how the planner runs: nothing hangs on it. Returns
 * what says that it has ended.
 */
export function noteThisProcess({ write, clock }: Pick<Planner, "write" | "clock">): () => Promise<void> {
  const lag = monitorEventLoopDelay({ resolution: LAG.resolution });
  lag.enable();
  const id = randomUUID();
  const now = () => clock().toISOString();
  const started = { id, machine: hostname(), pid: process.pid, version: releaseWords(), startedAt: now() };
  const note = async () => {
    const lagMs = Math.round(lag.percentile(99) / LAG.nanosecondsInMs) - LAG.resolution;
    lag.reset();
    const memoryMb = Math.round(process.memoryUsage.rss() / 1_048_576);
    const it = { ...started, nodeVersion: process.version, seenAt: now(), memoryMb, lagMs: Math.max(0, lagMs) };
    await noteProcess(write, it, addHours(now(), -GONE_HOURS)).catch((err: unknown) =>
      log.info({ err }, "this process could not say that it serves"),
    );
  };
  void note();
  const timer = setInterval(() => void note(), EVERY_MS).unref();
  return () => {
    clearInterval(timer);
    return endProcess(write, id).catch(() => {}); // a minute later nobody counts it any more
  };
}

/** The release that this process runs: its number, and when it was built. */
function releaseWords(): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return `${version}, built ${instantText(statSync("build/server/server.js").mtime.toISOString())}`;
}
