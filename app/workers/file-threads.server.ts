import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { AskedFile } from "#app/domain/paper/asked-file.ts";
import type { ThreadSaid } from "./messages.ts";

/** A file that a thread makes. `stop` frees its place at once; its thread dies behind. */
export type Making = { end: Promise<ThreadSaid>; stop: () => void };

/** Where the thread's code is, what it reads, and what Node is told to run it. */
type ThreadCode = { file: string; databaseAddress: string; execArgv?: string[]; mostThreads?: number };

/** Threads at the same time of so many processes: those who read pages have the rest of the machine. Each is 50 to 70 MB. */
const mostThreads = (processes: number) => Math.min(2, Math.max(1, Math.floor(availableParallelism() / processes) - 1));
/** What one file may take on the clock, and in memory. */
const MOST_MAKING_MS = 60_000;
const MOST_HEAP_MB = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };
/** A thread that is loaded stays so long for the next who asks. */
const WARM_MS = 60_000;

/** The threads that make files: begun when one is asked for, and ended when none has been for a minute. */
export class FileThreads {
  readonly #code: ThreadCode;
  readonly #warm = new Map<Worker, NodeJS.Timeout>();
  #running = 0;

  constructor(code: ThreadCode) {
    this.#code = code;
  }

  /** Whether a thread is free, or may be begun. */
  get hasPlace(): boolean {
    return this.#running < (this.#code.mostThreads ?? mostThreads(1));
  }

  /** How many threads make something. */
  get running(): number {
    return this.#running;
  }

  /** Has a thread make the file; its end is always told, never thrown. `onPlace` is called when its place is free. */
  make(asked: AskedFile, onPlace: () => void): Making {
    const thread = this.#takeWarm() ?? this.#newThread();
    thread.ref();
    this.#running++;
    let finish!: (said: ThreadSaid) => void;
    const end = new Promise<ThreadSaid>((answer) => (finish = answer));
    let hasEnded = false;
    const leave = () => {
      this.#running--;
      onPlace();
    };
    const finished = (said: ThreadSaid, keeps: boolean) => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(tooLong);
      // By name: without one, what Node itself listens to would go as well.
      for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
      thread.on("error", () => {}); // it is not needed any more
      finish(said);
      if (!keeps) return void thread.terminate().finally(leave);
      this.#keepWarm(thread);
      leave();
    };
    const failed = (because: string) => finished({ kind: "failed", because, code: "" }, false);
    const tooLong = setTimeout(() => failed("The file took too long to make."), MOST_MAKING_MS);
    tooLong.unref();
    thread.on("message", (said: ThreadSaid) => finished(said, true));
    thread.on("error", (error) => failed(error.message));
    thread.on("exit", () => failed("The thread that made the file ended."));
    thread.postMessage(asked);
    return { end, stop: () => failed("Nobody waits for the file any more.") };
  }

  /** Ends the threads that are free, for a server that stops; those that make something end when they are stopped. */
  async close(): Promise<void> {
    await Promise.all([...this.#warm.keys()].map((thread) => this.#endWarm(thread)));
  }

  #newThread(): Worker {
    const { file, databaseAddress, execArgv } = this.#code;
    return new Worker(file, {
      ...(execArgv ? { execArgv } : {}),
      workerData: { databaseAddress },
      resourceLimits: MOST_HEAP_MB,
    });
  }

  #keepWarm(thread: Worker): void {
    thread.unref();
    thread.once("exit", () => this.#forget(thread));
    const until = setTimeout(() => void this.#endWarm(thread), WARM_MS);
    until.unref();
    this.#warm.set(thread, until);
  }

  #takeWarm(): Worker | undefined {
    const [thread] = this.#warm.keys();
    if (thread) this.#forget(thread);
    return thread;
  }

  #endWarm(thread: Worker): Promise<number> {
    this.#forget(thread);
    return thread.terminate();
  }

  #forget(thread: Worker): void {
    clearTimeout(this.#warm.get(thread));
    this.#warm.delete(thread);
    for (const event of ["exit", "error"]) thread.removeAllListeners(event);
  }
}

/** The threads of one of so many processes over this database; their code is made by the build (`vite.config.ts`), beside the server's own. */
export function builtFileThreads(databaseAddress: string, processes: number): FileThreads {
  return new FileThreads({
    file: resolve("build/server/file-thread.js"),
    databaseAddress,
    mostThreads: mostThreads(processes),
  });
}
