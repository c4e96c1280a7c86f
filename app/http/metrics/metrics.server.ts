import cluster from "node:cluster";
import type { RequestListener } from "node:http";
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { kindOfRequest } from "./kind-of-request.server.ts";

/** What is read at the moment when somebody asks for the metrics. */
export type Looked = {
  keptPages: () => { found: number; made: number };
  timesBusy: () => number;
  threads: () => { files: number; plans: number };
  mail: () => Promise<{ waiting: number; refused: number }>;
  /** When the last backup was tried, and when the last that succeeded: undefined where none was. */
  backups: () => Promise<{ tried: IsoInstant | undefined; succeeded: IsoInstant | undefined }>;
};

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Measures this process: every request by its kind and status, and what is looked at when the metrics are read. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: "planner_requests_total",
    help: "Requests that were answered, by what was asked for and the status.",
    labelNames: ["kind", "status"],
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: "planner_request_seconds",
    help: "How long an answer took, by what was asked for.",
    labelNames: ["kind"],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(looked: Looked) {
    collectDefaultMetrics({ register: this.registry });
    this.#count(
      "planner_kept_pages_found_total",
      "Answers that were kept and held still.",
      () => looked.keptPages().found,
    );
    this.#count("planner_kept_pages_made_total", "Pages that were made and kept.", () => looked.keptPages().made);
    this.#count("planner_database_busy_total", "Statements that found the database busy.", looked.timesBusy);
    this.#gauge("planner_threads", "Threads that work, by what on.", "sum", (gauge) => {
      for (const [of, running] of Object.entries(looked.threads())) gauge.set({ of }, running);
    });
    // Every process reads the same from the database: the most of it is what there is.
    this.#gauge(
      "planner_mail",
      "Letters that wait, and those of the last 30 days that were refused.",
      "max",
      async (gauge) => {
        for (const [of, letters] of Object.entries(await looked.mail())) gauge.set({ of }, letters);
      },
    );
    this.#gauge(
      "planner_last_backup_timestamp_seconds",
      "When the last backup was tried, and when the last that succeeded was.",
      "max",
      async (gauge) => {
        for (const [of, at] of Object.entries(await looked.backups()))
          if (at !== undefined) gauge.set({ of }, Date.parse(at) / 1_000);
      },
    );
    if (!cluster.isWorker) return;
    AggregatorRegistry.setRegistries([this.registry]);
    new AggregatorRegistry(); // from now on it answers whoever leads the processes
  }

  /** The same listener, with what it answers counted and timed. */
  measuring(next: RequestListener): RequestListener {
    return (request, response) => {
      const began = performance.now();
      response.once("close", () => {
        const kind = kindOfRequest(request.method ?? "", request.url ?? "");
        this.#requests.inc({ kind, status: response.writableFinished ? response.statusCode : "cut off" });
        this.#seconds.observe({ kind }, (performance.now() - began) / 1_000);
      });
      next(request, response);
    };
  }

  #count(name: string, help: string, read: () => number): void {
    const registers = [this.registry];
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  }

  #gauge(
    name: string,
    help: string,
    aggregator: "sum" | "max",
    read: (gauge: Gauge<"of">) => void | Promise<void>,
  ): void {
    const registers = [this.registry];
    new Gauge({
      name,
      help,
      registers,
      aggregator,
      labelNames: ["of"],
      collect() {
        return read(this);
      },
    });
  }
}
