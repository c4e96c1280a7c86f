import SqliteDatabase from "better-sqlite3";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { fillCast, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

const folder = mkdtempSync(join(tmpdir(), "planner-trouble-"));
const AILING_FULL = join(folder, "full");
const AILING_READONLY = join(folder, "readonly");
const AILING_AFTER_COMMIT = join(folder, "after-commit");
const AILING_WAITS = join(folder, "waits");

let served: Served;
let theme: number;
beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      theme = await givenTheme(db, { title: "Host families" });
    },
    env: {
      NODE_OPTIONS: `--import ${new URL("../support/ailing-database.js", import.meta.url).href}`,
      AILING_FULL,
      AILING_READONLY,
      AILING_AFTER_COMMIT,
      AILING_WAITS,
    },
  });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const PAGES = [
  "/",
  "/themes",
  "/meetings",
  "/approvals",
  "/follow-ups",
  "/questions",
  "/programmes",
  "/account",
  "/admin",
];
const WORDS = "Typed at length by an officer, and not to be lost. ".repeat(9).trim();

const edit = (words: string) => served.submitAs("officer", `/themes/T-${theme}/edit`, { whyItMatters: words });
const wordsNow = async () =>
  (await served.db.selectFrom("theme").select("whyItMatters").where("id", "=", theme).executeTakeFirstOrThrow())
    .whyItMatters;
const healthz = async () => {
  const answer = await served.fetchAs(null, "/healthz");
  return [answer.status, await answer.text()];
};

/** Whoever reads is answered, and what they do is told on no other page than the next. */
async function expectToRead(): Promise<void> {
  // Sessions that were last used some time ago: reading with them would be written down.
  for (const path of PAGES) {
    expect((await served.fetchAs("secondOfficer", path)).status, `${path} as the administrator`).toBe(200);
    expect((await served.fetchAs("officer", path)).status, `${path} as the officer`).toBe(
      path === "/admin" ? 403 : 200,
    );
  }
  for (const path of ["/", "/themes", "/meetings", "/programmes"])
    expect((await served.fetchAs(null, path)).status, path).toBe(200);
  expect((await served.fetchAs(null, "/owner/made-up")).status).toBe(404);
}

async function expectNotSaved(because: RegExp): Promise<void> {
  const before = await wordsNow();
  const answer = await edit(WORDS);
  const page = await answer.text();
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(page).toContain(WORDS);
  expect(page).toMatch(because);
  expect(await wordsNow()).toBe(before);
}

async function expectToSave(words: string): Promise<void> {
  const answer = await edit(words);
  expect(answer.status).toBe(302);
  expect(await (await served.fetchAs("officer", answer.headers.get("location") ?? "")).text()).toMatch(
    /saved|changed/i,
  );
  expect(await wordsNow()).toBe(words);
}

/** Does this while nothing may be written any more once the transaction of a deed is committed. */
async function withOneCommit<T>(work: () => Promise<T>): Promise<T> {
  writeFileSync(AILING_AFTER_COMMIT, "");
  try {
    return await work();
  } finally {
    rmSync(AILING_AFTER_COMMIT);
    await expect.poll(async () => (await edit("Writing again.")).status, { timeout: 20_000 }).toBe(302);
  }
}

const longAgo = () =>
  served.db
    .updateTable("session")
    .set({ lastSeenAt: addHours(new Date().toISOString(), -0.5) })
    .execute();

const OF_A_BROWSER = { accept: "text/html,*/*;q=0.8" };

/** Addresses of every deed whose form stands on another page; who signs in by demonstration does nothing here. */
const pagelessDeeds = readdirSync("app/routes").flatMap((route) => {
  const [file = ""] = readdirSync(`app/routes/${route}`).filter((name) => name.startsWith("route."));
  const source = readFileSync(`app/routes/${route}/${file}`, "utf8");
  if (!/export const action = deedAction/.test(source) || source.includes("export default")) return [];
  const parts = route.split(".").map((part) => part.replace(/_$/, "").replace("$slug", "anytown-panel"));
  return `/${parts.map((part) => part.replace(/^\$.*/, "1")).join("/")}`;
});

test("a deed that has no page of its own says no on one", async () => {
  const days = { personId: PEOPLE.member.personId, fromOn: "2036-08-03", untilOn: "2036-08-14" };
  await served.db
    .insertInto("absence")
    .values({ id: 1, ...days, enteredAt: NOW, enteredByName: PEOPLE.member.name })
    .execute();
  const asked = { headers: OF_A_BROWSER, form: {} };
  const answer = await served.fetchAs("officer", "/bodies/anytown-panel/availability/1/removal", asked);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([403, "text/html; charset=utf-8"]);
  expect(await answer.text()).toContain("They entered these days themselves. Ask them to remove them.");
});

test("while another process holds the write lock everybody reads, and a form comes back with its words", async () => {
  await longAgo();
  const other = new SqliteDatabase(served.address);
  other.exec("begin immediate");
  try {
    await expectToRead();
    const waiting = [edit("First"), edit("Second"), edit("Third")];
    await expectToRead();
    expect(await Promise.all(waiting.map(async (answer) => (await answer).status))).toEqual([503, 503, 503]);
    await expectNotSaved(/try again in a moment/);
    expect((await served.fetchAs("officer", "/sign-out", { form: {} })).status).toBe(503);
    expect(pagelessDeeds.length).toBeGreaterThan(4);
    const asked = pagelessDeeds.map((path) => served.fetchAs("officer", path, { headers: OF_A_BROWSER, form: {} }));
    for (const answer of await Promise.all(asked)) {
      expect([answer.status, answer.headers.get("retry-after")], answer.url).toEqual([503, "5"]);
      expect(await answer.text(), answer.url).toContain("This does not work just now</h1>");
    }
    await expect
      .poll(async () => (await edit("Fourth")).status && (await healthz()))
      .toEqual([200, "degraded: nothing can be saved, another program keeps the database locked"]);
  } finally {
    other.close();
  }
  await expectToSave("Saved once the lock was gone.");
  expect(await healthz()).toEqual([200, "ok"]);
});

test.each([
  ["full", AILING_FULL, "the disk is full"],
  ["readonly", AILING_READONLY, "the database file may not be written"],
])(
  "where the file is %s everybody reads, forms come back, and the log and /healthz say why",
  async (trouble, file, words) => {
    await longAgo();
    writeFileSync(file, "");
    let edits = 0; // as long as the last page has room they go through
    const another = async () => (await edit(WORDS.replace("Typed", String((edits += 1)).padStart(5, "0")))).status;
    await expect.poll(another, { timeout: 20_000, interval: 10 }).toBe(503);
    await expectNotSaved(new RegExp(words));
    await expectToRead();
    expect(await healthz()).toEqual([200, `degraded: nothing can be saved, ${words}`]);
    expect(served.said).toContain(`"trouble":"${trouble}"`);
    expect(served.said).not.toContain("cannot rollback");

    rmSync(file);
    await expect.poll(healthz, { timeout: 20_000 }).toEqual([200, "ok"]);
    await expectToSave(`Saved after ${words}.`);
  },
);

test("what a deed answers, and the page after it, hang on no second write", async () => {
  await longAgo();
  await withOneCommit(() => expectToSave("Saved with one transaction."));
  await longAgo();
  await withOneCommit(async () => {
    const answer = await served.submitAs("officer", "/themes/new", {
      bodyId: 1,
      title: "Made with one transaction",
      whyItMatters: WORDS,
    });
    expect(answer.status).toBe(302);
    expect((await served.fetchAs("officer", answer.headers.get("location") ?? "")).status).toBe(200);
  });
  await longAgo();
  await withOneCommit(async () => {
    const answer = await served.submitAs("officer", `/themes/T-${theme}/sensitivity`, { words: "A named person" });
    expect(answer.status).toBe(302);
  });
  await expectToSave("Saved as before.");
});

test("no transaction waits in SQLite for the lock, where it would keep every reader waiting", async () => {
  writeFileSync(AILING_WAITS, "");
  await expectToSave("Saved without waiting.");
  const asked = readFileSync(AILING_WAITS, "utf8").trim().split("\n");
  expect(new Set(asked)).toEqual(new Set(["0"]));
});
