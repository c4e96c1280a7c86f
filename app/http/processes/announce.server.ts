import cluster from "node:cluster";
import type { Ready } from "./processes.server.ts";

/** Says that this process serves: to whoever leads it, or on the console. */
export function announce(words: string): void {
  if (cluster.isWorker) process.send?.({ ready: words } satisfies Ready);
  else console.log(words);
}
