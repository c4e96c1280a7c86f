import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { openWriter } from "#db/open.server.ts";
import { Edits, keptAddresses, seeded, staleAmong } from "#tests/support/any-edit.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { share, tell } from "./figures.ts";

const EDITS = share(5_000);
/** Pages of each kind that are looked at, and how many of all after each pair of edits. */
const OF_A_KIND = 6;
const LOOKED_AT = 4;

let served: Served | undefined;
afterAll(() => served?.close());

test("no kept page is ever stale while two processes edit everything there is", async () => {
  served = await serve({ mode: "demo" });
  const { origin, databasePath } = served;
  const addresses = await keptAddresses(origin, OF_A_KIND);
  expect(addresses.length).toBeGreaterThan(100);
  expect(await staleAmong(origin, addresses)).toEqual([]);

  const random = seeded(7);
  const here = new Edits(openWriter(databasePath).sqlite, random);
  const there = fork("tests/proofs/editor.ts", [databasePath, "11"], { execArgv: ["--import", "tsx"] });
  await once(there, "message");
  const stale: string[] = [];
  for (let made = 0; made < EDITS; made += 2) {
    const answered = once(there, "message");
    there.send("edit");
    const done = [here.make(), ...(await answered)].join(" and ");
    const from = Math.floor(random() * addresses.length);
    const looked = Array.from({ length: LOOKED_AT }, (_, at) => addresses[(from + at * 37) % addresses.length] ?? "/");
    for (const address of await staleAmong(origin, looked)) stale.push(`${address} after ${done}`);
  }
  there.disconnect();
  expect(await staleAmong(origin, addresses)).toEqual([]);
  expect(stale).toEqual([]);
  tell("kept pages", { edits: EDITS, addresses: addresses.length, stale: stale.length });
});
