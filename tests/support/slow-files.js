// Put before the server with `--import`: where FILES_TOLD names a file with "slow" in it, each file takes a second longer
// than its reader waits; where it says "dies", the thread that makes it ends half-way. Plain JavaScript.
import { existsSync, readFileSync } from "node:fs";
import { isMainThread, parentPort } from "node:worker_threads";

const { FILES_TOLD: told = "" } = process.env;

if (!isMainThread && parentPort) {
  const port = parentPort;
  const send = port.postMessage.bind(port);
  port.postMessage = (/** @type {unknown} */ said, /** @type {any} */ handedOver) => {
    const what = existsSync(told) ? readFileSync(told, "utf8") : "";
    if (what === "dies") process.exit(1);
    setTimeout(() => send(said, handedOver), what === "slow" ? 3_000 : 0);
  };
}
