// A process of its own that reads one file: its bytes come in, what it says goes out, and nothing else is open to it.
import { Worker } from "node:worker_threads";
import { buffer } from "node:stream/consumers";
import { SHEET_KINDS } from "#app/domain/sheet/kinds.ts";
import { MOST_READING_CPU_MS, MOST_READING_BYTES } from "./limits.ts";
import { MINUTES_JOBS } from "./minutes-jobs.ts";
import { OWN_JOBS } from "./own-file.ts";
import { DO_OWN_JOB } from "./own-jobs.server.ts";
import { DO_MINUTES_JOB } from "./read-minutes-file.server.ts";
import { unpackFiles } from "./packed-files.ts";
import { readMeetingsFiles } from "./read-meetings-files.server.ts";
import { readTable } from "./read-table.server.ts";

const [, , asked, name = ""] = process.argv;
const kind = SHEET_KINDS.find((one) => one === asked);
const own = OWN_JOBS.find((one) => one === asked);
const minutes = MINUTES_JOBS.find((one) => one === asked);
const isMeetings = asked === "meetings-files";
if (!kind && !own && !minutes && !isMeetings) throw new Error(`There is no sheet of ${asked}`);

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
const read = isMeetings
  ? readMeetingsFiles(unpackFiles(bytes))
  : kind
    ? await readTable(bytes, kind)
    : own
      ? await DO_OWN_JOB[own](bytes, name)
      : minutes && DO_MINUTES_JOB[minutes](bytes);
process.stdout.write(JSON.stringify(read));
