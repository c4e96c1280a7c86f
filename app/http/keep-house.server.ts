import type { Planner } from "./planner.server.ts";
import { writeUses } from "./session.server.ts";

const WRITE_USES_MS = 60_000;
const LOOK_AGAIN_MS = 5_000;

/**
 * What the server does by itself, beside reminding: writes down the use of
 * sessions each minute, and looks again whether what kept it from saving is over.
 * Returns what stops it, resolved once the use of sessions is written.
 */
export function keepHouse(planner: Planner, lookAgain: () => void): () => Promise<void> {
  const timers = [setInterval(() => void writeUses(planner), WRITE_USES_MS), setInterval(lookAgain, LOOK_AGAIN_MS)];
  for (const timer of timers) timer.unref();
  return () => {
    for (const timer of timers) clearInterval(timer);
    return writeUses(planner);
  };
}
