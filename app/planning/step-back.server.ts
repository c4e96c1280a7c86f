import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { basename } from "node:path";

/** Those who read pages come before this thread, where the machine can be told: on Linux a thread has a priority of its own. */
export function stepBack(): void {
  try {
    setPriority(Number(basename(readlinkSync("/proc/thread-self"))), 10);
  } catch {
    // This is another system, or it has no priorities.
  }
}
