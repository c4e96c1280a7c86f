import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { questionForm, signInToDemonstration } from "#tests/proofs/clients.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { LeanClient } from "./lean-client.ts";

/**
 * One process on SQLite beside 2 and 4, on either engine: what a core carries, and all together. Clients and server
 * share this machine, so two things are told: what was answered in a second, and what it cost in processor time. Their
 * share is told as well: what they take the server cannot have. Each process works for a while before anything is
 * counted: what it compiles it compiles once, and not for each request.
 *
 * BENCH_SECONDS=8 BENCH_WARM=6 BENCH_PROCESSES=1,2,4 [DATABASE_URL=postgres://…] npm run bench:scale
 */
const PROCESSES = (process.env.BENCH_PROCESSES || "1,2,4").split(",").map(Number);
const SECONDS = Number(process.env.BENCH_SECONDS || 8);
const WARM_SECONDS = Number(process.env.BENCH_WARM || 6);
const MOST_WARM_SECONDS = 60;
const AT_ONCE = 12;
const TICKS_A_SECOND = 100; // of Linux
const KINDS = ["anonymous", "officer", "deed"] as const;
const PAGES = ["/programmes/anytown-pcp/2026-27", "/themes", "/meetings", "/suggest"];

/** `cpuMs` is processor time of the server for one answer, `busiest` the share of the process that did most. */
type Figure = { perSecond: number; cpuMs: number; busiest: number; clientShare: number };
type Figures = Record<(typeof KINDS)[number], Figure>;

/** Milliseconds of processor time that each process of the server has used, its leader's among them. */
function cpuMsOf({ pid }: Served): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return [String(pid), ...children].map((one) => {
    const [, , ...fields] = (readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1] ?? "").split(" ");
    return ((Number(fields[9]) + Number(fields[10])) * 1_000) / TICKS_A_SECOND;
  });
}

/** Has clients ask all the time, each on a connection of its own, and tells what came of it once the server is warm. */
async function under(
  served: Served,
  cookie: string,
  ask: (by: LeanClient, n: number) => Promise<void>,
): Promise<Figure> {
  let [answered, over] = [0, false];
  const client = async (first: number) => {
    const by = new LeanClient(served.origin, cookie);
    for (let n = first; !over; n += AT_ONCE, answered += 1) await ask(by, n);
    by.close();
  };
  const clients = Promise.all(Array.from({ length: AT_ONCE }, (_, n) => client(n)));
  await Promise.race([clients, warm(served)]);
  const [began, before, cpu, own] = [performance.now(), answered, cpuMsOf(served), process.cpuUsage()];
  await Promise.race([clients, wait(SECONDS * 1_000)]);
  const [seconds, counted] = [(performance.now() - began) / 1_000, answered - before];
  const each = cpuMsOf(served).map((ms, at) => ms - (cpu[at] ?? 0));
  const { user, system } = process.cpuUsage(own);
  over = true;
  await clients;
  const serverMs = each.reduce((sum, ms) => sum + ms, 0);
  const clientMs = (user + system) / 1_000;
  return {
    perSecond: counted / seconds,
    cpuMs: serverMs / counted,
    busiest: Math.max(...each) / serverMs,
    clientShare: clientMs / (clientMs + serverMs),
  };
}

/** Resolves once each process has worked for so long: longer by the clock where others take the cores as well. */
async function warm(served: Served): Promise<void> {
  const before = cpuMsOf(served);
  const worked = () => cpuMsOf(served).map((ms, at) => ms - (before[at] ?? 0));
  const leaders = before.length > 1 ? 1 : 0; // it serves nothing
  for (let tried = 0; tried < MOST_WARM_SECONDS; tried += 1) {
    if (Math.min(...worked().slice(leaders)) >= WARM_SECONDS * 1_000) return;
    await wait(1_000);
  }
}

async function measure(processes: number, url: string | undefined): Promise<Figures> {
  const env = { WEB_PROCESSES: String(processes), ...(url ? { DATABASE_URL: url } : {}) };
  const served = await serve({ mode: "demo", env });
  try {
    const officer = await signInToDemonstration(served);
    const { page, form } = await questionForm(served, officer);
    const read = async (by: LeanClient, n: number) => {
      const path = PAGES[n % PAGES.length] ?? "/";
      const status = await by.get(path);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    };
    const begun = Date.now();
    const propose = async (by: LeanClient, n: number) => {
      const status = await by.post(page, { ...form, text: `Question ${begun} ${n}?`, submitKey: `${begun}-${n}` });
      if (status !== 302 && status !== 503) throw new Error(`A deed was answered ${status}`);
    };
    return {
      anonymous: await under(served, "seen=1", read), // any cookie at all, so that no kept page answers
      officer: await under(served, officer, read),
      deed: await under(served, officer, propose),
    };
  } finally {
    await served.close();
  }
}

const load = () => readFileSync("/proc/loadavg", "utf8").split(" ")[0];
const hundredths = (share: number) => `${(share * 100).toFixed(0)} %`;
const engines = [
  ["SQLite", undefined],
  ...(process.env.DATABASE_URL ? [["PostgreSQL", process.env.DATABASE_URL]] : []),
];
console.log(
  `${availableParallelism()} cores, ${AT_ONCE} clients, ${SECONDS} s each after ${WARM_SECONDS} s of work of every process (load ${load()})`,
);
let one: Figures | undefined;
for (const [engine, url] of engines)
  for (const processes of PROCESSES) {
    const figures = await measure(processes, url);
    one ??= figures;
    for (const kind of KINDS) {
      const { perSecond, cpuMs, busiest, clientShare } = figures[kind];
      const carried = (Math.min(processes, availableParallelism()) * one[kind].cpuMs) / cpuMs;
      console.log(
        [
          `${engine}, ${processes === 1 ? "1 process" : `${processes} processes`}, ${kind}:`,
          `${perSecond.toFixed(0)} a second, ${(perSecond / one[kind].perSecond).toFixed(2)} of one;`,
          `${cpuMs.toFixed(2)} ms of a core each, so ${carried.toFixed(2)} of one where each has its core;`,
          `the busiest process did ${hundredths(busiest)}, clients took ${hundredths(clientShare)} of what was used`,
        ].join(" "),
      );
    }
  }
if (!process.env.DATABASE_URL) console.log("PostgreSQL was not measured: set DATABASE_URL to an empty database of it.");
