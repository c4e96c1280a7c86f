import { spawn } from "node:child_process";
import { once } from "node:events";
import { ensureBuilt } from "#app/commands/build-age.js";
import { fillMany } from "#tests/support/many.ts";
import { serve, sessionIdOf } from "#tests/support/served.ts";
import { measure, type Measured } from "./load.ts";
import { measureSearch } from "./search.ts";

// npm run bench: a bare twin (node:http, one prepared statement, renderToString) beside the planner, over the same
// file with 500 items. Everything on this machine's loopback, a bounded number of requests each. They take turns, and
// each is held against the twin of the same round: the machine may be busier in one round than in another.
const ITEMS = 500;
const ROUNDS = 5;
const TWIN_PORT = 3_999;
const PROGRAMME = "/programmes/anytown-panel/2026-27";

ensureBuilt();
const served = await serve({ fill: (db) => fillMany(db, ITEMS) });
const twin = spawn(
  process.execPath,
  ["--import", "tsx", "tests/bench/twin.ts", served.databasePath, String(TWIN_PORT)],
  {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  },
);

try {
  await once(twin.stdout, "data");
  const address = served.origin + PROGRAMME;
  const officer = { cookie: `session=${sessionIdOf("officer")}` };
  const etag = (await fetch(address)).headers.get("etag") ?? "";
  const kept = "anonymous programme, kept (aim 25, dream 100)";
  const turns: [name: string, ask: () => Promise<Measured>][] = [
    ["bare twin", () => measure(`http://127.0.0.1:${TWIN_PORT}/`, 80)],
    [kept, () => measure(address, 2_000)],
    ["the same, compressed as browsers ask", () => measure(address, 2_000, { "accept-encoding": "gzip" })],
    ["the same, asked again (304)", () => measure(address, 2_000, { "if-none-match": etag }, 304)],
    ["the same, rendered anew", () => measure(address, 40, { cookie: "seen=1" })],
    ["officer's programme (aim 0.45, dream 1)", () => measure(address, 80, officer)],
  ];
  const got = turns.map((): Measured[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [turn, [, ask]] of turns.entries()) got[turn]?.push(await ask());
  console.log(
    `${ITEMS} items, ${process.version}, ${ROUNDS} rounds: requests/s, as a multiple of the bare twin, median time, size, links to items\n`,
  );
  for (const [turn, [name]] of turns.entries()) print(name, got[turn] ?? [], got[0] ?? []);
} finally {
  twin.kill();
  await served.close();
}
await measureSearch();

function print(name: string, got: readonly Measured[], bare: readonly Measured[]): void {
  const [first] = got;
  const ratio = median(got.map((one, round) => one.perSecond / (bare[round]?.perSecond ?? NaN)));
  const cells = [
    name.padEnd(48),
    `${median(got.map((one) => one.perSecond)).toFixed(0)}/s`.padStart(9),
    `${ratio.toFixed(2)}x`.padStart(9),
    `${median(got.map((one) => one.p50Ms)).toFixed(1)} ms`.padStart(10),
    `${((first?.bytes ?? 0) / 1024).toFixed(0)} kB`.padStart(8),
    String(first?.rows).padStart(6),
  ];
  console.log(cells.join(" "));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
