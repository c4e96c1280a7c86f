import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertBackup } from "#db/safekeeping/backups.server.ts";
import { fillCast, PANEL } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenTheme } from "#tests/support/records.ts";
import { freePort, serve, sessionIdOf, type Served } from "#tests/support/served.ts";

const BACKED_UP_AT = "2026-11-30T02:00:00.000Z";
const LATER_TRIED_AT = "2026-11-30T03:00:00.000Z";

let served: Served;
let metricsPort: number;
beforeAll(async () => {
  metricsPort = await freePort();
  served = await serve({
    env: { WEB_PROCESSES: "2", METRICS_PORT: String(metricsPort) },
    fill: async (db) => {
      await fillCast(db);
      const backup = { endedAt: BACKED_UP_AT, bytes: null, elsewhereAt: null };
      await insertBackup(db, { ...backup, at: BACKED_UP_AT, name: "2026-11-30T02-00-00-000Z", trouble: null });
      await insertBackup(db, { ...backup, at: LATER_TRIED_AT, name: null, trouble: "The disk is full." });
      await givenTheme(db, { title: "Roads" });
    },
  });
});
afterAll(() => served.close());

const processes = () =>
  readFileSync(`/proc/${served.pid}/task/${served.pid}/children`, "utf8").trim().split(" ").map(Number);

/** Has all processes replaced; gives what says whether they are. */
function tellReplaced(): () => boolean {
  const saidBefore = served.said.length;
  process.kill(served.pid, "SIGHUP");
  return () => served.said.slice(saidBefore).includes("every process is replaced");
}

/** Asks on a connection of its own: whichever process is free takes it. */
function askAnew(path: string, cookie?: string): Promise<{ status: number; text: string; cookies: string[] }> {
  return new Promise((resolve, reject) => {
    const headers = { "sec-fetch-site": "none", ...(cookie ? { cookie } : {}) };
    get(served.origin + path, { agent: false, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text, cookies: response.headers["set-cookie"] ?? [] }),
      );
    }).on("error", reject);
  });
}

const session = `session=${sessionIdOf("officer")}`;
const BODY = "/bodies/anytown-panel";
const page = "/themes/T-1/edit";

test("what a deed did is said once on the next page, whichever process answers it", async () => {
  for (const title of ["Roads and lanes", "Lanes", "Bridges"]) {
    const form = formOn((await askAnew(page, session)).text, page);
    const saved = await served.fetchAs("officer", page, { form: { ...form?.fields, title } });
    const shown = saved.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect([saved.status, shown.slice(0, 6)]).toEqual([302, "shown="]);
    const next = await askAnew("/themes/T-1", `${session}; ${shown}`);
    expect(next.text).toContain("app-said");
    expect(next.cookies.join()).toMatch(/^shown=; .*Max-Age=0/);
    expect((await askAnew("/themes/T-1", session)).text).not.toContain("app-said");
  }
});

test("whoever reads the metrics reads those of both processes together, of deeds and backups too", async () => {
  const address = `http://127.0.0.1:${metricsPort}/metrics`;
  const ask = async () => (await fetch(address)).text();
  const valueOf = (text: string, series: string) =>
    Number(
      text
        .split("\n")
        .find((line) => line.startsWith(`${series} `))
        ?.slice(series.length),
    );
  const pages = `planner_requests_total{kind="page",status="200"}`;
  await expect.poll(async () => (await fetch(address)).status, { timeout: 30_000 }).toBe(200); // once both have begun
  const before = valueOf(await ask(), pages) || 0;
  for (let asked = 0; asked < 10; asked += 1) await askAnew("/themes");
  const form = formOn((await askAnew(page, session)).text, page);
  await served.fetchAs("officer", page, { form: { ...form?.fields, title: "Roads" } });
  const text = await ask();
  expect(valueOf(text, pages) - before).toBe(11);
  expect(valueOf(text, `planner_requests_total{kind="deed",status="302"}`)).toBeGreaterThan(0);
  expect(valueOf(text, `planner_last_backup_timestamp_seconds{of="succeeded"}`)).toBe(Date.parse(BACKED_UP_AT) / 1_000);
  expect(valueOf(text, `planner_last_backup_timestamp_seconds{of="tried"}`)).toBe(Date.parse(LATER_TRIED_AT) / 1_000);
  expect(valueOf(text, "process_resident_memory_bytes")).toBeGreaterThan(100_000_000);
  expect((await fetch(`${served.origin}/metrics`)).status).toBe(404);
});

test("a page that both processes have kept is made anew by both once it says something else", async () => {
  const ask = async () => Promise.all([askAnew(BODY), askAnew(BODY), askAnew(BODY)]);
  await ask();
  for (const keep of [11, 12, 13]) {
    await served.db
      .updateTable("body")
      .set({ name: `Panel ${keep}` })
      .where("id", "=", PANEL)
      .execute();
    for (const { text } of await ask()) expect(text).toContain(`Panel ${keep}`);
  }
});

test("a form posted again at another process is answered as the first was, and is done once", async () => {
  const path = "/themes/T-1/questions/new";
  const form = { ...formOn((await askAnew(path, session)).text, path)?.fields, text: "Which bridges?" };
  const posts = await Promise.all([1, 2, 3, 4].map(() => served.fetchAs("officer", path, { form })));
  expect(new Set(posts.map(({ status, headers }) => `${status} ${headers.get("location")}`)).size).toBe(1);
  expect(await served.db.selectFrom("question").select("id").execute()).toHaveLength(1);
});

test.each([
  ["the one that is replaced first", 0],
  ["one that is replaced later", -1],
])("%s ends meanwhile: no more serve afterwards than before", async (_, which) => {
  const formerly = processes();
  const areReplaced = tellReplaced();
  await expect.poll(processes).toHaveLength(3);
  process.kill(formerly.at(which) ?? 0, "SIGKILL");
  await expect.poll(areReplaced, { timeout: 60_000 }).toBe(true);
  await expect.poll(() => processes().filter((pid) => !formerly.includes(pid)), { timeout: 20_000 }).toHaveLength(2);
  expect(processes()).toHaveLength(2);
});

test("a process that ends is begun again; told to, all are replaced; told to stop, all do and the file is whole", async () => {
  const [first = 0, second = 0] = processes();
  process.kill(first, "SIGKILL");
  await expect.poll(() => processes().filter((pid) => pid !== first), { timeout: 20_000 }).toHaveLength(2);
  expect(processes()).toContain(second);
  await expect.poll(async () => (await askAnew("/readyz")).status, { timeout: 20_000 }).toBe(200);
  const areReplaced = tellReplaced();
  await expect.poll(areReplaced, { timeout: 60_000 }).toBe(true);
  expect(processes()).toHaveLength(2);
  expect(processes()).not.toContain(second);
  expect((await askAnew("/livez")).text).toBe("ok");
  await served.letGo();
  const ended = served.ended();
  await served.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(existsSync(`${served.address}-wal`)).toBe(false);
});
