import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, PANEL } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, sessionIdOf, type Served } from "#tests/support/served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({
    env: { WEB_PROCESSES: "2" },
    fill: async (db) => {
      await fillCast(db);
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
