import SqliteDatabase from "better-sqlite3";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, sessionIdOf, type Served, type ServeOptions } from "#tests/support/served.ts";

const STOPS = 4;
const POSTS_A_ROUND = 8;

const started: Served[] = [];
const folder = mkdtempSync(join(tmpdir(), "planner-stopping-"));
afterAll(async () => {
  await Promise.all(started.map((served) => served.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** A server whose file nobody else has open, with this many themes to take up. */
async function start(themes: number, options: ServeOptions = {}): Promise<{ served: Served; ids: number[] }> {
  const ids: number[] = [];
  const served = await serve({
    fill: async (db) => {
      await fillCast(db);
      for (let n = 0; n < themes; n += 1) ids.push(await givenTheme(db, { title: `Theme ${n}` }));
    },
    ...options,
  });
  started.push(served);
  await served.letGo();
  return { served, ids };
}

const takeUp = (served: Served, id: number) =>
  served
    .fetchAs("officer", `/themes/T-${id}/consideration`, { form: { submitKey: `form-${id}`, version: 1 } })
    .then(({ status }) => status)
    .catch(() => 0);

/** The themes that were taken up, as a copy of the main file alone says. */
function takenUpInCopy(served: Served, name: string): number[] {
  const copy = join(folder, name);
  copyFileSync(served.address, copy);
  const sqlite = new SqliteDatabase(copy);
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
  const ids = sqlite.prepare("select id from theme where state = 'under_consideration'").pluck().all() as number[];
  sqlite.close();
  return ids;
}

test("stopped four times, some in the middle of work: the main file alone holds everything that was confirmed", async () => {
  const { served, ids } = await start(STOPS * POSTS_A_ROUND);
  const confirmed = new Set<number>();
  for (let round = 0; round < STOPS; round += 1) {
    const mine = ids.slice(round * POSTS_A_ROUND, (round + 1) * POSTS_A_ROUND);
    const posts = mine.map(async (id) => {
      if ((await takeUp(served, id)) === 302) confirmed.add(id);
    });
    if (round % 2 === 0) await Promise.all(posts);
    else await wait(20 * round);
    await served.kill("SIGTERM");
    await Promise.all(posts);
    expect(takenUpInCopy(served, `${round}.db`)).toEqual(expect.arrayContaining([...confirmed]));
    expect([existsSync(`${served.address}-wal`), existsSync(`${served.address}-shm`)]).toEqual([false, false]);
    await served.start();
  }
  expect(confirmed.size).toBeGreaterThanOrEqual((STOPS / 2) * POSTS_A_ROUND);
});

test("a first start that is stopped at once leaves every table in the main file", async () => {
  const { served } = await start(0);
  await served.kill();
  for (const end of ["", "-wal", "-shm"]) rmSync(served.address + end, { force: true });
  await served.start();
  await served.kill("SIGTERM");
  expect(takenUpInCopy(served, "first.db")).toEqual([]);
});

/** A post over a connection that is kept: where it was sent at all, it must be answered. */
function postKept(served: Served, agent: Agent, id: number): Promise<{ status: number; connection: unknown }> {
  const body = `submitKey=form-${id}&version=1`;
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: `session=${sessionIdOf("officer")}`,
      origin: served.origin,
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": body.length,
    };
    const sent = request(
      `${served.origin}/themes/T-${id}/consideration`,
      { method: "POST", agent, headers },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

const silent = (served: Served) =>
  new Promise<Socket>((resolve) => {
    const socket = connect(Number(new URL(served.origin).port), "127.0.0.1", () => resolve(socket));
    socket.on("error", () => {});
  });

test("silent, half-sent and kept connections do not hold the stop up; a post on a kept one is answered", async () => {
  const { served, ids } = await start(2);
  const [first = 0, second = 0] = ids;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await postKept(served, agent, first)).toEqual({ status: 302, connection: "keep-alive" });
  const sockets = [await silent(served), await silent(served), await silent(served)];
  sockets[1]?.write("GET /themes HTTP/1.1\r\nHost: x\r\n");
  sockets[2]?.write(
    `POST /suggest HTTP/1.1\r\nHost: ${new URL(served.origin).host}\r\nContent-Length: 900\r\n\r\ntitle=`,
  );

  const gone = served.ended();
  await wait(50);
  const stopping = served.kill("SIGTERM");
  await wait(20);
  expect(await postKept(served, agent, second)).toEqual({ status: 302, connection: "close" });
  await stopping;
  expect(await gone, "it gave up by itself, not by the last resort").toBe(0);
  expect(takenUpInCopy(served, "kept.db")).toEqual([first, second]);
  for (const socket of sockets) socket.destroy();
  agent.destroy();
});

test("npm passes the signal on and waits for the server", async () => {
  const { served } = await start(0, { byNpm: true });
  await served.kill("SIGTERM");
  await expect(fetch(`${served.origin}/healthz`)).rejects.toThrow();
  expect(existsSync(`${served.address}-wal`)).toBe(false);

  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(scripts.start).toBe(`${scripts.serve} --demo`);
});
