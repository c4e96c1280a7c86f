import { writeFileSync } from "node:fs";
import type { OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { fileOf } from "./filling/files.ts";
import { load } from "./load.ts";
import { MeasuredServer } from "./measured-server.ts";
import { median } from "./numbers.ts";
import { disturb } from "./pages.ts";
import type { Section } from "./results.ts";
import { startOver } from "./started.ts";

const ITEMS = 500;
const ROUNDS = 5;
const PROGRAMME = "/programmes/anytown-panel/2026-27";
const TWIN = "tests/bench/twin.ts";

type Turn = {
  name: string;
  server: MeasuredServer;
  path: string;
  times: number;
  headers?: OutgoingHttpHeaders;
  /** Done before each request, which then come one at a time. */
  before?: () => void;
};
type Got = { cpuMs: number; perSecond: number; bytes: number };

/**
 * The programme of 500 items beside bare servers, in turns and each against those of its own round: `node:http` that
 * sends the same bytes, and the twin, one prepared statement and `renderToString`, of 500 rows and of as many as the
 * officer's page shows.
 */
export async function measureTwins(folder: string): Promise<Section> {
  const planner = await startOver(await fileOf(`many:${ITEMS}`), ["officer"]);
  const { server, sqlite, path } = planner;
  const bare: MeasuredServer[] = [];
  try {
    const officer = planner.headersOf("officer");
    const shown = (await server.ask(PROGRAMME, officer)).body.split(/href="\/items\/I-\d+"/).length - 1;
    const [twin, twinOfShown] = [
      await MeasuredServer.startBare(TWIN, path, String(ITEMS)),
      await MeasuredServer.startBare(TWIN, path, String(shown)),
    ];
    const plain = await sendingTheSame(folder, server, {});
    const gzip = { "accept-encoding": "gzip" };
    const plainGzip = await sendingTheSame(folder, server, gzip);
    bare.push(twin, twinOfShown, plain, plainGzip);
    const anew = () => disturb(sqlite);
    const page = { server, path: PROGRAMME };
    const turns: Turn[] = [
      { name: `twin of ${ITEMS} rows`, server: twin, path: "/", times: 60 },
      { name: `twin of ${shown} rows`, server: twinOfShown, path: "/", times: 100 },
      { name: "node:http sending the kept page's bytes", server: plain, path: "/", times: 2_000 },
      { name: "kept page", ...page, times: 2_000 },
      { name: "node:http sending the same, compressed", server: plainGzip, path: "/", times: 2_000 },
      { name: "kept page, compressed", ...page, times: 2_000, headers: gzip },
      { name: "anonymous programme, anew", ...page, times: 30, before: anew },
      { name: "officer's programme, cold", ...page, times: 30, headers: officer, before: anew },
      { name: "officer's programme, warm", ...page, times: 30, headers: officer },
    ];
    for (const turn of turns) await takeTurn(turn);
    const rounds: Got[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const got: Got[] = [];
      for (const turn of turns) got.push(await takeTurn(turn));
      rounds.push(got);
    }
    return sectionOf(turns, rounds, shown);
  } finally {
    for (const each of bare) await each.stop();
    await planner.stop();
  }
}

/** A server of `node:http` alone that sends what the page answers to anybody who asks so. */
async function sendingTheSame(folder: string, server: MeasuredServer, headers: OutgoingHttpHeaders) {
  const { raw, headers: said } = await server.ask(PROGRAMME, headers);
  const name = join(folder, `plain-${raw.length}`);
  const ofConnection = new Set(["date", "connection", "keep-alive"]);
  const kept = Object.fromEntries(Object.entries(said).filter(([name]) => !ofConnection.has(name)));
  writeFileSync(name, raw);
  writeFileSync(`${name}.json`, JSON.stringify(kept));
  return MeasuredServer.startBare("tests/bench/plain.ts", name, `${name}.json`);
}

async function takeTurn({ server, path, times, headers = {}, before }: Turn): Promise<Got> {
  const cold: number[] = [];
  const asked = { "accept-encoding": "identity", ...headers };
  let bytes = 0;
  for (let n = 0; before && n < times; n += 1) {
    before();
    cold.push(await server.cpuOf(async () => (bytes = (await server.ask(path, asked)).bytes)));
  }
  if (before) return { cpuMs: median(cold), perSecond: 1_000 / median(cold), bytes };
  let got = { perSecond: 0, bytes: 0 };
  const cpuMs = await server.cpuOf(async () => (got = await load(server.origin + path, times, asked)));
  return { cpuMs: cpuMs / times, perSecond: got.perSecond, bytes: got.bytes };
}

function sectionOf(turns: readonly Turn[], rounds: readonly Got[][], shown: number): Section {
  const cpuOf = (at: number, round: Got[]) => round[at]?.cpuMs ?? NaN;
  const ratio = (one: number, other: number) => median(rounds.map((round) => cpuOf(one, round) / cpuOf(other, round)));
  const perSecond = (at: number) => median(rounds.map((round) => round[at]?.perSecond ?? NaN));
  return {
    heading: `The programme of ${ITEMS} items beside bare servers`,
    note: `CPU of the server a request, and requests a second of one client. The twin renders ${ITEMS} rows; the officer's page and the anonymous one show ${shown}, so the second twin renders ${shown}. Cold and anew: just after a row was written.`,
    columns: ["", "CPU µs", "a second", "kB", `× twin of ${ITEMS}`, `× twin of ${shown}`],
    rows: turns.map(({ name }, at) => [
      name,
      (median(rounds.map((round) => cpuOf(at, round))) * 1000).toFixed(0),
      perSecond(at).toFixed(0),
      ((rounds[0]?.[at]?.bytes ?? 0) / 1024).toFixed(0),
      times(ratio(at, 0)),
      times(ratio(at, 1)),
    ]),
    met: {
      kept: `${(1 / ratio(3, 2)).toFixed(2)} by CPU, ${(perSecond(3) / perSecond(2)).toFixed(2)} by requests a second`,
      keptGzip: `${(1 / ratio(5, 0)).toFixed(0)} × (\`node:http\` alone: ${(1 / ratio(4, 0)).toFixed(0)} ×)`,
      officerCold: `${times(ratio(7, 0))} (${times(ratio(7, 1))} of the twin of ${shown} rows)`,
      anew: `${times(ratio(6, 0))} (${times(ratio(6, 1))} of the twin of ${shown} rows)`,
    },
  };
}

function times(ratio: number): string {
  return `${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} ×`;
}
