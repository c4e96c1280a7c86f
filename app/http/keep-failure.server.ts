import { keepFailure } from "#db/administration/failures.server.ts";
import type { Planner } from "./planner.server.ts";

/** One in so long, from each process: who is flooded with failures needs no list of all. */
const EVERY_MS = 500;
let lastAt = -EVERY_MS;

type Failed = { requestId: string; method: string; path: string; error: unknown };

/**
 * Keeps for the page that tells how the planner runs that something went wrong, where, and under which id the log says
 * what: nothing of what was asked for or typed. Never throws, and keeps nobody waiting.
 */
export function rememberFailure({ write, clock }: Pick<Planner, "write" | "clock">, failed: Failed): void {
  if (((failed.error as { status?: number } | null)?.status ?? 500) < 500) return; // it was asked for wrongly
  const now = performance.now();
  if (now - lastAt < EVERY_MS) return;
  lastAt = now;
  const { requestId, method, path, error } = failed;
  const kind = error instanceof Error ? error.name : "unknown";
  const failure = { requestId, at: clock().toISOString(), kind, place: `${method} ${placeOf(path)}` };
  keepFailure(write, failure).catch(() => {}); // the log has it
}

/** Which page, and not whose: without the numbers and years in its address. */
export function placeOf(path: string): string {
  const parts = path.split("/").map((part) => (/\d|%|.{30}/.test(part) ? "…" : part));
  return parts.join("/").slice(0, 120);
}
