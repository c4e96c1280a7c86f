import type { AskedFile, FileDesk, FileEnd } from "#app/domain/paper/asked-file.ts";
import { mayMakeFile } from "#app/domain/paper/may-make.ts";
import type { FileThreads, Making } from "./file-threads.server.ts";
import type { ThreadSaid } from "./messages.ts";

type Job = {
  asked: AskedFile;
  owner: string;
  /** How many requests wait for it. */
  waiting: number;
  /** Under which names it is kept for readers who were told to come again. */
  keptAs: Set<string>;
  making: Making | null;
  end: Promise<FileEnd>;
  finish: (end: FileEnd) => void;
};

/** So long a request waits for its file; then its reader is told to come again. */
const MOST_WAITED_MS = 2_000;
/** So long a file that is there is kept for them. */
const KEPT_MS = 2 * 60_000;

type Threads = Pick<FileThreads, "hasPlace" | "make" | "close">;
type Settings = { mostWaitedMs?: number };

/**
 * Where files are asked for: two for each reader, eight that wait for their turn. The same file asked for again by the
 * same reader, or by anybody where it is public, is made once, as long as nothing was written since (`moment`).
 */
export class FilesAsked implements FileDesk {
  readonly #threads: Threads;
  readonly #moment: () => unknown;
  readonly #mostWaitedMs: number;
  readonly #running = new Map<string, Job>();
  readonly #queue: Job[] = [];
  readonly #kept = new Map<string, Job>();

  constructor(threads: Threads, moment: () => unknown, { mostWaitedMs = MOST_WAITED_MS }: Settings = {}) {
    this.#threads = threads;
    this.#moment = moment;
    this.#mostWaitedMs = mostWaitedMs;
  }

  async ask(owner: string, asked: AskedFile, gone: AbortSignal): Promise<FileEnd> {
    const { file, params, address, language, reader, today } = asked;
    const name = JSON.stringify([file, params, address, language, reader, today]);
    const ownName = `${owner} ${name}`;
    const moment = this.#moment();
    const momentName = JSON.stringify([moment instanceof Promise ? await moment : moment, name]);
    const known = this.#kept.get(ownName) ?? this.#running.get(momentName);
    const verdict = known ? null : mayMakeFile({ mine: this.#runningOf(owner), waiting: this.#queue.length });
    if (verdict && !verdict.allowed) return { kind: "refused", refusal: verdict };
    const job = known ?? this.#begin(momentName, owner, asked);
    job.waiting++;
    const end = await soonest(job.end, this.#mostWaitedMs, gone);
    job.waiting--;
    if (end === "late") this.#keep(job, ownName);
    if (end === "gone" && job.waiting === 0 && job.keptAs.size === 0) this.#drop(job);
    if (end === "late" || end === "gone") return { kind: "waiting" };
    this.#kept.delete(ownName);
    return end;
  }

  /** Ends everything, for a server that stops. */
  async close(): Promise<void> {
    for (const job of [...this.#queue, ...this.#running.values()]) this.#drop(job);
    await this.#threads.close();
  }

  #runningOf(owner: string): number {
    return [...this.#running.values()].filter((job) => job.owner === owner).length;
  }

  #begin(momentName: string, owner: string, asked: AskedFile): Job {
    let finish!: (end: FileEnd) => void;
    const end = new Promise<FileEnd>((answer) => (finish = answer));
    const job: Job = { asked, owner, waiting: 0, keptAs: new Set(), making: null, end, finish };
    void end.then(() => {
      this.#running.delete(momentName);
      setTimeout(() => this.#letGo(job), KEPT_MS).unref();
    });
    this.#running.set(momentName, job);
    this.#queue.push(job);
    this.#next();
    return job;
  }

  #next(): void {
    while (this.#threads.hasPlace) {
      const job = this.#queue.shift();
      if (!job) return;
      job.making = this.#threads.make(job.asked, () => this.#next());
      void job.making.end.then((said) => job.finish(endOf(said)));
    }
  }

  #keep(job: Job, ownName: string): void {
    job.keptAs.add(ownName);
    this.#kept.set(ownName, job);
  }

  #letGo(job: Job): void {
    for (const name of job.keptAs) if (this.#kept.get(name) === job) this.#kept.delete(name);
  }

  /** Nobody waits for it any more. */
  #drop(job: Job): void {
    const place = this.#queue.indexOf(job);
    if (place >= 0) this.#queue.splice(place, 1);
    if (job.making) job.making.stop();
    else job.finish({ kind: "waiting" });
  }
}

function endOf(said: ThreadSaid): FileEnd {
  if (said.kind !== "failed") return said;
  return { kind: "failed", error: Object.assign(new Error(said.because), said.code ? { code: said.code } : {}) };
}

/** What comes first: the end, so much time, or that nobody waits. */
function soonest(end: Promise<FileEnd>, ms: number, gone: AbortSignal): Promise<FileEnd | "late" | "gone"> {
  return new Promise((answer) => {
    const left = () => answer("gone");
    const late = setTimeout(() => answer("late"), ms);
    gone.addEventListener("abort", left, { once: true });
    if (gone.aborted) left();
    void end.then((said) => {
      clearTimeout(late);
      gone.removeEventListener("abort", left);
      answer(said);
    });
  });
}
