// A process of its own that reads one file: its bytes come in, what it says goes out, and nothing else is open to it.
import { Worker } from "node:worker_threads";
import { buffer } from "node:stream/consumers";
import { SHEET_KINDS } from "#app/domain/sheet/kinds.ts";
import { MOST_READING_CPU_MS, MOST_READING_BYTES } from "./limits.ts";
import { OWN_JOBS } from "./own-file.ts";
import { DO_OWN_JOB } from "./own-jobs.server.ts";
import { readTable } from "./read-table.server.ts";

const kind = SHEET_KINDS.find((one) => one === process.argv[2]);
const job = OWN_JOBS.find((one) => one === process.argv[2]);
if (!kind && !job) throw new Error(`There is no sheet of ${process.argv[2]}`);

// What reads cannot look at a clock while it reads: another thread does, and ends the process. Processor time is
// counted, so that an honest sheet is read on a busy machine too.
const watch = `
  const { workerData: most } = require("node:worker_threads");
  const before = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > most.ms || process.memoryUsage.rss() > most.bytes) process.kill(process.pid, "SIGKILL");
  }, 25);`;
new Worker(watch, { eval: true, workerData: { ms: MOST_READING_CPU_MS, bytes: MOST_READING_BYTES } }).unref();

const bytes = await buffer(process.stdin);
const read = kind ? await readTable(bytes, kind) : job && (await DO_OWN_JOB[job](bytes, process.argv[3] ?? ""));
process.stdout.write(JSON.stringify(read));
