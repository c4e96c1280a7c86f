import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

type Log = Record<"info" | "error", (what: object, words: string) => void>;
type Settings = {
  count: number;
  exec: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  log: Log;
  /** What is left to do once all have stopped. */
  tidy: () => Promise<unknown>;
};

/** A start looks through the database, and may bring it up to date. */
const MOST_START_MS = 10 * 60_000;
/** A process that served for so long is begun again at once where it ends; others after a pause that doubles. */
const SERVED_MS = 5_000;
const PAUSES_MS = { first: 100, most: 5_000 };
/** Each ends by itself before: 2 s where all stop, 20 s where it is replaced and its readers may go on a while. */
const MOST_STOP_MS = 2_500;
const MOST_LEAVE_MS = 25_000;

/** What a process says to its leader once it serves: the words for whoever started it. */
export type Ready = { ready: string };

/** Processes that serve on one port: begun again where they end, replaced one after the other, stopped together. */
export class Processes {
  readonly #settings: Settings;
  readonly #serving = new Set<Worker>();
  #pauseMs = PAUSES_MS.first;
  #replacing: Promise<void> = Promise.resolve();
  #isStopping = false;
  /** The one whose successor begins: where it ends meanwhile, nothing else is begun for it. */
  #giving: Worker | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    const { exec, args, cwd } = settings;
    // Each takes connections from the port itself. Handed out in turn, one that goes to a process which is killed just then
    // is never answered.
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    cluster.setupPrimary({ exec, args, cwd });
  }

  /** Begins all of them: the first alone, since it brings the database up to date. Returns its words; ends the process where it does not serve. */
  async begin(): Promise<string> {
    const words = await this.#begin().catch(() => process.exit(1)); // it has said why
    const others = Array.from({ length: this.#settings.count - 1 }, () => this.#beginAgain());
    this.#replacing = Promise.all(others).then(() => {}); // whoever wants them replaced means these too
    await this.#replacing;
    return words;
  }

  /** Replaces each by a new one of the build that lies there now; where that does not serve, those that do go on. */
  replace(): Promise<void> {
    return (this.#replacing = this.#replacing.then(() => this.#replaceAll()));
  }

  /** Stops all of them, and ends this process. */
  async stop(): Promise<void> {
    if (this.#isStopping) return;
    this.#isStopping = true;
    const all = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const ends = all.map((worker) => end(worker, () => worker.process.kill("SIGTERM"), MOST_STOP_MS));
    const whole = await Promise.all(ends);
    await this.#settings
      .tidy()
      .catch((err: unknown) => this.#settings.log.error({ err }, "not everything was put away"));
    process.exit(whole.includes(false) ? 1 : 0);
  }

  async #begin(): Promise<string> {
    const worker = cluster.fork(this.#settings.env);
    const words = await readyOf(worker);
    const readyAt = performance.now();
    this.#serving.add(worker);
    worker.once("exit", (code, signal) => {
      if (!this.#serving.delete(worker) || this.#isStopping) return;
      this.#settings.log.error({ process: worker.process.pid, code, signal }, "a process ended; another begins");
      if (performance.now() - readyAt >= SERVED_MS) this.#pauseMs = PAUSES_MS.first;
      if (worker !== this.#giving) void this.#beginAgain();
    });
    return words;
  }

  /** Begins one, until it serves. */
  async #beginAgain(): Promise<void> {
    while (!this.#isStopping) {
      try {
        await this.#begin();
        return;
      } catch (error) {
        this.#settings.log.error({ err: error }, "a process did not begin");
      }
      await wait(this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, PAUSES_MS.most);
    }
  }

  async #replaceAll(): Promise<void> {
    const { log } = this.#settings;
    for (const former of [...this.#serving]) {
      if (this.#isStopping) return;
      if (!this.#serving.has(former)) continue; // it has ended, and another was begun
      this.#giving = former;
      try {
        await this.#begin();
      } catch (error) {
        if (!this.#serving.has(former)) void this.#beginAgain();
        return log.error({ err: error }, "the new build does not serve; those that do go on");
      } finally {
        this.#giving = undefined;
      }
      this.#serving.delete(former);
      await end(former, () => former.isConnected() && former.send("leave"), MOST_LEAVE_MS);
    }
    log.info({ processes: this.#serving.size }, "every process is replaced");
  }
}

/** Resolves to what the process says once it serves; throws where it ends before. */
function readyOf(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => worker.process.kill("SIGKILL"), MOST_START_MS);
    worker.on("message", (said: unknown) => {
      if (typeof said !== "object" || said === null || !("ready" in said)) return;
      clearTimeout(tooLong);
      resolve(String((said as Ready).ready));
    });
    worker.once("exit", (code, signal) => {
      clearTimeout(tooLong);
      reject(new Error(`The process ended before it served (${signal ?? code}).`));
    });
  });
}

/** Asks a process to end, and waits for it; kills it where it does not, and returns false. */
async function end(worker: Worker, ask: () => unknown, mostMs: number): Promise<boolean> {
  if (worker.isDead()) return true;
  const gone = once(worker, "exit").then(() => true);
  ask();
  const left = await Promise.race([gone, wait(mostMs, false, { ref: false })]);
  if (!left) worker.process.kill("SIGKILL");
  return left;
}
