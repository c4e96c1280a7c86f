import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { PANEL } from "#tests/support/cast.ts";
import { canStartServer, startServer, type TestServer } from "#tests/support/postgres/server.ts";
import type { Served } from "#tests/support/served.ts";
import { ask, readersOf } from "./clients.ts";
import { share, tell } from "./figures.ts";
import { lostOf, post, postUntilSaved, questionsInCopy, questionsOnServer, serveQuestions, textOf } from "./posts.ts";

const POSTS = share(2_000);
const CLIENTS = 20;
const KILLS = share(20);
const DATABASE_KILLS = share(5);
/** So long the database is away each time. */
const AWAY_MS = 1_500;
const RESTARTS = share(5);
const READERS = 12;
const env = { WEB_PROCESSES: "2" };

const processesOf = ({ pid }: Served) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

const each = async (count: number, work: (n: number) => Promise<unknown>) => {
  let next = 0;
  const client = async () => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
};

const ENGINES = ["SQLite", "PostgreSQL"] as const;

describe.each(ENGINES)("on %s", (engine) => {
  const isOnServer = engine === "PostgreSQL";
  const canRun = !isOnServer || canStartServer();
  if (!canRun) console.log("PostgreSQL was not tried: there is none on this machine that could be started.");
  let server: TestServer | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    if (isOnServer) server = await startServer({ isSafe: true });
  });
  afterAll(async () => {
    await served?.close();
    await server?.stop();
  });

  const start = async (lettingGo: boolean) => {
    const started = await serveQuestions({ env, lettingGo, ...(server ? { server: server.address } : {}) });
    served = started.served;
    return started;
  };
  const keptBy = ({ address }: Served, files: "main alone" | "with -wal") =>
    isOnServer ? questionsOnServer(address) : questionsInCopy(address, files);

  test.runIf(canRun)(
    "20 clients while web processes and the database server are killed: none that was confirmed is lost, none is there twice, no page is stale",
    async () => {
      const { served: running, form } = await start(false);
      const figures = {
        posts: POSTS,
        kills: 0,
        "of the database": 0,
        "cut off": 0,
        looked: 0,
        "not shown": 0,
        stale: 0,
      };
      let done = false;
      let posted = 0;
      let isAway = false;
      const livedThrough: boolean[] = [];
      const posts = each(POSTS, async (n) => {
        figures["cut off"] += await postUntilSaved(running, form, n);
        if (n % 10 === 0) await postUntilSaved(running, form, n);
        posted += 1;
      }).finally(() => (done = true));

      const kills = (async () => {
        while (!done && figures.kills < KILLS) {
          await wait(200 + randomInt(600));
          const pids = processesOf(running);
          const pid = pids[randomInt(pids.length || 1)];
          if (pid === undefined || isAway) continue;
          process.kill(pid, "SIGKILL");
          figures.kills += 1;
        }
      })();
      const databaseKills = (async () => {
        while (server && !done && figures["of the database"] < DATABASE_KILLS) {
          const enough = ((figures["of the database"] + 0.5) * POSTS) / DATABASE_KILLS;
          if (posted < enough) {
            await wait(20);
            continue;
          }
          isAway = true;
          const before = processesOf(running);
          await server.kill();
          figures["of the database"] += 1;
          await wait(AWAY_MS);
          await server.start();
          const after = processesOf(running);
          livedThrough.push(before.some((pid) => after.includes(pid))); // one may have been beginning just then
          isAway = false;
        }
      })();
      // What was saved before a page is asked for stands on it, at whichever process it was kept.
      const looks = (async () => {
        for (let n = 0; !done; n += 1) {
          const name = { name: `Panel ${n}` };
          const renaming = () => running.db.updateTable("body").set(name).where("id", "=", PANEL).execute();
          if (!(await retryWhileBusy(renaming).catch(() => undefined))) {
            await wait(50); // the database is away, and may have renamed it or not
            continue;
          }
          const asked = [1, 2, 3].map(() => ask(running.origin, "/bodies/anytown-panel", false));
          for (const page of await Promise.allSettled(asked)) {
            const isShown = page.status === "fulfilled" && page.value.status === 200;
            figures[isShown ? "looked" : "not shown"] += 1;
            if (isShown && !page.value.text.includes(`Panel ${n}`)) figures.stale += 1;
          }
          await wait(10);
        }
      })();
      await Promise.all([posts, kills, databaseKills, looks]);

      expect(await post(running, form, 0)).toBe(302);
      await running.letGo();
      await running.kill("SIGTERM");
      const kept = await keptBy(running, "with -wal");
      const all = Array.from({ length: POSTS }, (_, n) => n);
      expect(kept.whole).toEqual(["ok", []]);
      expect(lostOf(all, kept)).toEqual([]);
      expect([...kept.texts].sort()).toEqual(all.map(textOf).sort());
      expect(kept.events).toEqual(all.map(() => 1));
      expect(figures.stale).toBe(0);
      expect(livedThrough).toEqual(livedThrough.map(() => true));
      expect(figures.looked).toBeGreaterThan(figures.kills);
      tell(`${engine}: killed under 20 clients`, { lost: 0, doubled: 0, ...figures });
      await running.close();
    },
  );

  test.runIf(canRun)(
    "every process is replaced again and again under load: no request fails, nothing is lost",
    async () => {
      const { served: running, form } = await start(true);
      let over = false;
      const { met, done } = readersOf(running.origin, READERS, () => over);
      let [saved, other] = [0, 0];
      const posting = (async () => {
        for (; !over; saved += 1) if ((await post(running, form, saved)) !== 302) other += 1;
      })();
      for (let restarts = 1; restarts <= RESTARTS; restarts += 1) {
        const before = processesOf(running);
        process.kill(running.pid, "SIGHUP");
        const replaced = () => running.said.split("every process is replaced").length - 1;
        await expect.poll(replaced, { timeout: 120_000 }).toBe(restarts);
        expect(processesOf(running).filter((pid) => before.includes(pid))).toEqual([]);
      }
      over = true;
      await Promise.all([done, posting]);
      await running.kill("SIGTERM");
      const kept = await keptBy(running, "main alone");
      expect(met.failed).toEqual([]);
      expect(other).toBe(0);
      expect(kept.texts).toHaveLength(saved);
      tell(`${engine}: ${RESTARTS} rolling restarts of 2 processes`, {
        pages: met.asked,
        posts: saved,
        failed: 0,
        lost: 0,
      });
    },
  );
});
