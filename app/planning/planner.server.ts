import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { PlanEnd } from "#app/domain/plan/asked-plan.ts";
import { mayStartPlan } from "#app/domain/plan/may-start.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { PlanAsked, PlanSaid } from "./messages.ts";

/** A plan that is being worked out. `cancel` answers at once; its thread dies behind. */
export type PlanUnderWay = { end: Promise<PlanEnd>; cancel: () => void; done: () => number };

export type PlanStart = { verdict: Verdict; underWay: PlanUnderWay | null };

/** Where the thread's code is, and what Node is told to run it. */
type ThreadCode = { file: string; execArgv?: string[] };

/** What one plan may take on the clock, and in memory. */
const MOST_PLANNING_MS = 3 * 60_000;
const MOST_HEAP_MB = 512;
/** A thread that is loaded stays so long for the next who asks. */
const WARM_MS = 10 * 60_000;

/** Works plans out in threads: one a person, two in all, with one thread kept warm. */
export class Planner {
  readonly #code: ThreadCode;
  readonly #running = new Map<string, PlanUnderWay>();
  #threads = 0;
  #warm: { thread: Worker; until: NodeJS.Timeout } | undefined;

  constructor(code: ThreadCode) {
    this.#code = code;
  }

  /** Begins a plan for a person, or refuses with what to do. */
  start(person: string, asked: PlanAsked): PlanStart {
    const verdict = mayStartPlan({ mine: this.#running.has(person), running: this.#threads });
    if (!verdict.allowed) return { verdict, underWay: null };
    const underWay = this.#begin(person, asked);
    this.#running.set(person, underWay);
    return { verdict, underWay };
  }

  /** How many plans are being worked out. */
  get running(): number {
    return this.#threads;
  }

  /** The plan that is being worked out for a person. */
  of(person: string): PlanUnderWay | undefined {
    return this.#running.get(person);
  }

  /** Ends everything, for a server that stops. */
  async close(): Promise<void> {
    for (const underWay of this.#running.values()) underWay.cancel();
    const warm = this.#takeWarm();
    await warm?.terminate();
  }

  #begin(person: string, asked: PlanAsked): PlanUnderWay {
    const thread = this.#takeWarm() ?? this.#newThread();
    thread.ref();
    this.#threads++;
    let [progress, hasEnded] = [0, false];
    let finish!: (end: PlanEnd) => void;
    const ended = new Promise<PlanEnd>((answer) => (finish = answer));
    const end = (how: PlanEnd, keeps: boolean) => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(tooLong);
      this.#running.delete(person);
      // By name: without one, what Node itself listens to would go as well, and the thread would never answer again.
      for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
      thread.on("error", () => {}); // it is not needed any more
      finish(how);
      if (keeps) this.#keepWarm(thread);
      else void thread.terminate().finally(() => this.#threads--);
      if (keeps) this.#threads--;
    };
    const tooLong = setTimeout(() => end({ kind: "failed", because: "It took too long." }, false), MOST_PLANNING_MS);
    tooLong.unref();
    thread.on("message", (said: PlanSaid) => {
      if (said.kind === "progress") progress = said.done;
      else end(said, said.kind === "planned");
    });
    thread.on("error", (error) => end({ kind: "failed", because: error.message }, false));
    thread.on("exit", () => end({ kind: "failed", because: "Its thread ended." }, false));
    thread.postMessage(asked);
    return { end: ended, cancel: () => end({ kind: "cancelled" }, false), done: () => progress };
  }

  #newThread(): Worker {
    const { file, execArgv } = this.#code;
    return new Worker(file, {
      execArgv: execArgv ?? [],
      env: { NODE_ENV: "production" },
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
  }

  #keepWarm(thread: Worker): void {
    if (this.#warm) {
      void thread.terminate();
      return;
    }
    thread.unref();
    thread.once("exit", () => this.#takeWarm());
    const until = setTimeout(() => void this.#takeWarm()?.terminate(), WARM_MS);
    until.unref();
    this.#warm = { thread, until };
  }

  #takeWarm(): Worker | undefined {
    if (!this.#warm) return undefined;
    const { thread, until } = this.#warm;
    clearTimeout(until);
    thread.removeAllListeners("exit");
    thread.removeAllListeners("error");
    this.#warm = undefined;
    return thread;
  }
}

/** The planner of a server; its thread's code is made by the build (`vite.config.ts`), beside the server's own. */
export function builtPlanner(): Planner {
  return new Planner({ file: resolve("build/server/plan-worker.js") });
}
