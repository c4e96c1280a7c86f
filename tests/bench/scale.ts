import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Agent } from "node:http";
import { ask, questionForm, signInToDemonstration } from "#tests/proofs/clients.ts";
import { serve, type Served } from "#tests/support/served.ts";

/**
 * One process on SQLite beside 2 and 4, on either engine: what a core carries, and all together. Clients and server
 * share this machine, so two things are told: what was answered in a second, and what it cost in processor time. Their
 * share is told as well: what they take the server cannot have.
 */
const PROCESSES = [1, 2, 4];
const AT_ONCE = 8;
const SECONDS = Number(process.env.BENCH_SECONDS || 8);
const TICKS_A_SECOND = 100; // of Linux
const KINDS = ["anonymous", "officer", "deed"] as const;
const PAGES = ["/programmes/anytown-pcp/2026-27", "/themes", "/meetings", "/suggest"];

type Figure = { answered: number; perSecond: number; cpuMs: number; clientShare: number };
type Figures = Record<(typeof KINDS)[number], Figure>;

/** Milliseconds of processor time that the server has used: all its processes, their leader among them. */
function cpuMsOf({ pid }: Served): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return [String(pid), ...children].reduce((sum, one) => {
    const [, , ...fields] = (readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1] ?? "").split(" ");
    return sum + ((Number(fields[9]) + Number(fields[10])) * 1_000) / TICKS_A_SECOND;
  }, 0);
}

/** Has clients ask all the time, each on a connection of its own, and tells what came of it. */
async function under(served: Served, request: (agent: Agent, n: number) => Promise<unknown>): Promise<Figure> {
  let [answered, over] = [0, false];
  const client = async (n: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let at = n; !over; at += AT_ONCE, answered += 1) await request(agent, at);
    agent.destroy();
  };
  const [began, cpu, own] = [performance.now(), cpuMsOf(served), process.cpuUsage()];
  const clients = Promise.all(Array.from({ length: AT_ONCE }, (_, n) => client(n)));
  setTimeout(() => (over = true), SECONDS * 1_000);
  await clients;
  const [ms, cpuMs] = [performance.now() - began, cpuMsOf(served) - cpu];
  const { user, system } = process.cpuUsage(own);
  const clientMs = (user + system) / 1_000;
  const clientShare = clientMs / (clientMs + cpuMs);
  return { answered, perSecond: (answered * 1_000) / ms, cpuMs: cpuMs / answered, clientShare };
}

async function measure(processes: number, url: string | undefined): Promise<Figures> {
  const env = { WEB_PROCESSES: String(processes), ...(url ? { DATABASE_URL: url } : {}) };
  const served = await serve({ mode: "demo", env });
  try {
    const cookie = await signInToDemonstration(served);
    const { page, form } = await questionForm(served, cookie);
    const read = (cookie: string) => async (agent: Agent, n: number) => {
      const path = PAGES[n % PAGES.length] ?? "/";
      const { status } = await ask(served.origin, path, agent, cookie);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    };
    const begun = Date.now();
    const propose = async (_: Agent, n: number) => {
      const sent = { ...form, text: `Question ${begun} ${n}?`, submitKey: `${begun}-${n}` };
      const { status } = await served.fetchAs(null, page, { headers: { cookie }, form: sent });
      if (status !== 302 && status !== 503) throw new Error(`A deed was answered ${status}`);
    };
    await Promise.all(PAGES.map((path) => ask(served.origin, path, false, cookie))); // once, so that all is loaded
    return {
      anonymous: await under(served, read("seen=1")), // any cookie at all, so that no kept page answers
      officer: await under(served, read(cookie)),
      deed: await under(served, propose),
    };
  } finally {
    await served.close();
  }
}

const engines = [
  ["SQLite", undefined],
  ...(process.env.DATABASE_URL ? [["PostgreSQL", process.env.DATABASE_URL]] : []),
];
console.log(`${availableParallelism()} cores, ${AT_ONCE} clients, ${SECONDS} s each (load ${readLoad()})`);
let one: Figures | undefined;
for (const [engine, url] of engines)
  for (const processes of PROCESSES) {
    const figures = await measure(processes, url);
    one ??= figures;
    for (const kind of KINDS) {
      const { perSecond, cpuMs, clientShare } = figures[kind];
      const carried = (Math.min(processes, availableParallelism()) * one[kind].cpuMs) / cpuMs;
      console.log(
        [
          `${engine}, ${processes === 1 ? "1 process" : `${processes} processes`}, ${kind}:`,
          `${perSecond.toFixed(0)} a second, ${(perSecond / one[kind].perSecond).toFixed(2)} of one;`,
          `${cpuMs.toFixed(2)} ms of a core each, so ${carried.toFixed(2)} of one where each has its core;`,
          `clients took ${(clientShare * 100).toFixed(0)} %`,
        ].join(" "),
      );
    }
  }
if (!process.env.DATABASE_URL) console.log("PostgreSQL was not measured: set DATABASE_URL to an empty database of it.");

function readLoad(): string {
  return readFileSync("/proc/loadavg", "utf8").split(" ")[0] ?? "";
}
