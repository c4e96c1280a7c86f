import { spawn } from "node:child_process";
import { once } from "node:events";
import { ensureBuilt } from "#app/http/build-age.server.ts";
import { fillMany } from "#tests/support/many.ts";
import { serve, sessionIdOf } from "#tests/support/served.ts";
import { measure, type Measured } from "./load.ts";

// npm run bench: a bare twin (node:http, one prepared statement, renderToString) beside the planner, over the same
// file with 500 items. Everything on this machine's loopback, a bounded number of requests each.
const ITEMS = 500;
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
  const bare = await measure(`http://127.0.0.1:${TWIN_PORT}/`, 400);
  const address = served.origin + PROGRAMME;
  const officer = { cookie: `session=${sessionIdOf("officer")}` };
  const { headers } = await fetch(address);
  const etag = headers.get("etag") ?? "";

  console.log(
    `${ITEMS} items, ${process.version}; requests/s, as a multiple of the bare twin, median time, size, links to items\n`,
  );
  print("bare twin", bare, bare);
  print("anonymous programme, kept (aim 25, dream 100)", await measure(address, 6_000), bare);
  print(
    "the same, compressed as browsers ask",
    await measure(address, 6_000, { "accept-encoding": "gzip" }),
    bare,
  );
  print("the same, asked again (304)", await measure(address, 6_000, { "if-none-match": etag }, 304), bare);
  print("the same, rendered anew", await measure(address, 200, { cookie: "seen=1" }), bare);
  print("officer's programme (aim 0.45, dream 1)", await measure(address, 300, officer), bare);
} finally {
  twin.kill();
  await served.close();
}

function print(name: string, got: Measured, bare: Measured): void {
  const cells = [
    name.padEnd(48),
    `${got.perSecond.toFixed(0)}/s`.padStart(9),
    `${(got.perSecond / bare.perSecond).toFixed(2)}x`.padStart(9),
    `${got.p50Ms.toFixed(1)} ms`.padStart(10),
    `${(got.bytes / 1024).toFixed(0)} kB`.padStart(8),
    String(got.rows).padStart(6),
  ];
  console.log(cells.join(" "));
}
