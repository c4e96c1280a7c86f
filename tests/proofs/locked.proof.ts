import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillMany } from "#tests/support/many.ts";
import { serve, type Served } from "#tests/support/served.ts";
import type { CastName } from "#tests/support/cast.ts";
import { share, tell, timed, within } from "./figures.ts";

const LOCKED_MS = share(30_000);
const MOST_MS = 300;
const READERS: readonly (CastName | null)[] = [null, null, null, "officer", "chair", "member"];
const BETWEEN_MS = 100;
const PAGES = {
  anonymous: ["/", "/themes", "/meetings", "/programmes", "/programmes/anytown-panel/2026-27", "/themes/published"],
  "signed in": ["/", "/themes", "/meetings", "/follow-ups", "/questions", "/programmes", "/account", "/themes/T-1"],
} as const;
type Kind = keyof typeof PAGES;

let served: Served;
beforeAll(async () => {
  served = await serve({ fill: (db) => fillMany(db, 100) });
  await served.letGo();
});
afterAll(() => served.close());

/** Another process that takes the write lock, and what lets it go again. */
async function lockedByAnother(path: string): Promise<() => Promise<void>> {
  const script = `
    const sqlite = new (require("better-sqlite3"))(process.argv[1]);
    sqlite.exec("begin immediate");
    console.log("locked");
    process.stdin.on("end", () => { sqlite.exec("rollback"); sqlite.close(); }).resume();`;
  const child = spawn(process.execPath, ["-e", script, path], { stdio: ["pipe", "pipe", "inherit"] });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return async () => {
    child.stdin.end();
    await gone;
  };
}

/** Reads at a steady pace for so long; answers how long each page took. */
async function readFor(ms: number): Promise<Record<Kind, number[]>> {
  const times: Record<Kind, number[]> = { anonymous: [], "signed in": [] };
  const until = performance.now() + ms;
  const reader = async (who: CastName | null, at: number) => {
    const kind: Kind = who ? "signed in" : "anonymous";
    for (let n = at; performance.now() < until; n += 1) {
      const path = PAGES[kind][n % PAGES[kind].length] ?? "/";
      const took = await timed(async () => {
        const answer = await served.fetchAs(who, path);
        expect(answer.status, `${path} as ${who ?? "nobody"}`).toBe(200);
        await answer.text();
      });
      times[kind].push(took);
      await wait(Math.max(0, BETWEEN_MS - took));
    }
  };
  await Promise.all(READERS.map(reader));
  return times;
}

function figuresOf(times: Record<Kind, number[]>): Record<string, string> {
  const told = (Object.keys(times) as Kind[]).map((kind) => [
    kind,
    `${times[kind].length} reads p50 ${within(times[kind], 0.5)} p99 ${within(times[kind], 0.99)} most ${within(times[kind], 1)} ms`,
  ]);
  return Object.fromEntries(told) as Record<string, string>;
}

test("while another process holds the write lock everybody reads as quickly as before, and forms come back", async () => {
  await readFor(2_000); // the first reads of each page
  tell("no lock", figuresOf(await readFor(LOCKED_MS / 3)));

  const letGo = await lockedByAnother(served.address);
  let reading = true;
  const refused: { status: number; retryAfter: boolean }[] = [];
  const writer = async () => {
    while (reading) {
      const answer = await served.submitAs("officer", "/themes/T-1/edit", { whyItMatters: "Tried under the lock" });
      refused.push({ status: answer.status, retryAfter: Number(answer.headers.get("retry-after")) > 0 });
      expect(await answer.text()).toContain("Tried under the lock");
    }
  };
  const writing = writer();
  const times = await readFor(LOCKED_MS);
  const degraded = await (await served.fetchAs(null, "/healthz")).text();
  reading = false;
  await writing;
  await letGo();

  tell(`a lock held for ${LOCKED_MS / 1_000} s`, { ...figuresOf(times), "forms that came back": refused.length });
  expect(refused).toEqual(refused.map(() => ({ status: 503, retryAfter: true })));
  expect(degraded).toBe("degraded: nothing can be saved, another program keeps the database locked");
  for (const kind of Object.keys(times) as Kind[]) expect(within(times[kind], 0.99), kind).toBeLessThan(MOST_MS);
  const answer = await served.submitAs("officer", "/themes/T-1/edit", { whyItMatters: "Saved after the lock" });
  expect(answer.status).toBe(302);
});
