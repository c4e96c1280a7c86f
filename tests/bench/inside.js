// Loaded into the server before all else (`node --import`): answers over the channel to the bench what this process has
// used, how long its main thread was held, and which statements it ran. Outside, a busy machine could not be told from a
// slow server.
import Database from "better-sqlite3";
import { openSync, readSync } from "node:fs";
import { setInterval } from "node:timers";

const HEARTBEAT_MS = 1;
const buffer = Buffer.alloc(64);
const stat = opened("/proc/self/schedstat");
let heldMs = 0;
/** @type {NodeJS.Timeout | undefined} */
let heartbeat;

/** Processor time of the main thread alone, in milliseconds; where the system does not tell it, that of the process. */
function mainThreadMs() {
  if (stat === undefined) return processMs();
  const length = readSync(stat, buffer, 0, buffer.length, 0);
  return Number(buffer.toString("latin1", 0, length).split(" ")[0]) / 1e6;
}

function processMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** From now on: the most that the main thread worked between two beats, and so the longest that anybody else waited. */
function watch() {
  heldMs = 0;
  let before = mainThreadMs();
  heartbeat = setInterval(() => {
    const now = mainThreadMs();
    heldMs = Math.max(heldMs, now - before);
    before = now;
  }, HEARTBEAT_MS);
}

/** @type {{ sql: string, given: unknown[] }[] | null} Which statements were run since the bench asked to note them. */
let ran = null;
const { prepare } = Database.prototype;
/** @type {{ prepare: unknown }} */ (Database.prototype).prepare = function (/** @type {string} */ sql) {
  const statement = Reflect.apply(prepare, this, [sql]);
  for (const how of /** @type {const} */ (["run", "get", "all"])) {
    const ask = statement[how];
    const noting = (/** @type {unknown[]} */ ...given) => {
      ran?.push({ sql, given });
      return Reflect.apply(ask, statement, given);
    };
    Object.assign(statement, { [how]: noting });
  }
  return statement;
};

/** @param {string} file */
function opened(file) {
  try {
    return openSync(file, "r");
  } catch {
    return undefined;
  }
}

process.on("message", (/** @type {{ ask?: string, number?: number }} */ { ask, number }) => {
  if (ask === "watch") {
    clearInterval(heartbeat);
    watch();
  }
  if (ask === "unwatch") clearInterval(heartbeat);
  if (ask === "note") ran = [];
  if (ask === "noted") {
    process.send?.({ number, ran });
    return void (ran = null);
  }
  if (ask === "collect") globalThis.gc?.();
  const used = { number, cpuMs: processMs(), mainMs: mainThreadMs() };
  if (ask === "cpu") return process.send?.(used); // to ask for the memory costs some of it
  const { rss, heapUsed } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  process.send?.({ ...used, heldMs, rss, peak, heapUsed });
});
process.on("disconnect", () => process.exit()); // the bench is gone
process.channel?.unref();
