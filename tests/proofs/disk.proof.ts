import { execFileSync } from "node:child_process";
import { appendFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { Fields, Served } from "#tests/support/served.ts";
import { Disk, mayMount } from "./disks.ts";
import { share, tell } from "./figures.ts";
import { lostOf, post, questionsInCopy, serveQuestions, textOf } from "./posts.ts";

const POSTS = share(400);
const ROOM_LEFT = 500_000;
const LOOKED_AGAIN_WITHIN_MS = 20_000;
const canMount = mayMount();
if (!canMount) console.log("Left out, since this user may mount no disk: the full disk and the disk that fails");

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serveOn(folder?: string): Promise<{ served: Served; form: Fields }> {
  const { served, form } = await serveQuestions(folder === undefined ? {} : { folder });
  closing.unshift(() => served.close());
  return { served, form };
}

function newDisk(megabytes: number): Disk {
  const disk = new Disk(megabytes);
  closing.unshift(() => disk.close());
  return disk;
}

const healthz = async (served: Served) => {
  const answer = await served.fetchAs(null, "/healthz");
  return [answer.status, await answer.text()];
};

/** Posts one question after another until one is refused or so many are saved. */
async function postUntilRefused(served: Served, form: Fields, first: number, most: number) {
  const confirmed: number[] = [];
  for (let n = first; n < first + most; n += 1) {
    const status = await post(served, form, n);
    if (status !== 302) return { confirmed, refused: n, status };
    confirmed.push(n);
  }
  return { confirmed, refused: null, status: 302 };
}

/** Everybody reads, the form comes back with its words and why, and `/healthz` says it. */
async function expectTrouble(served: Served, because: string): Promise<void> {
  for (const [who, path] of [
    [null, "/"],
    [null, "/programmes"],
    ["officer", "/"],
    ["officer", "/themes/T-1"],
    ["member", "/questions"],
  ] as const)
    expect((await served.fetchAs(who, path)).status, `${path} as ${who ?? "nobody"}`).toBe(200);
  const words = "Typed at length, and not to be lost. ".repeat(20).trim();
  const answer = await served.submitAs("officer", "/themes/T-1/edit", { whyItMatters: words });
  const page = await answer.text();
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(page).toContain(words);
  expect(page).toContain(because);
  expect(await healthz(served)).toEqual([200, `degraded: nothing can be saved, ${because}`]);
}

/** Saving works again by itself: the refused post goes through, and everything confirmed is there once. */
async function expectMended(served: Served, form: Fields, confirmed: readonly number[], refused: number) {
  await expect.poll(() => healthz(served), { timeout: LOOKED_AGAIN_WITHIN_MS }).toEqual([200, "ok"]);
  const more = await postUntilRefused(served, form, refused, 20);
  expect(more.confirmed).toHaveLength(20);
  await served.kill("SIGTERM");
  const kept = questionsInCopy(served.address, "main alone");
  expect(kept.whole).toEqual(["ok", []]);
  expect([...kept.texts].sort()).toEqual([...confirmed, ...more.confirmed].map(textOf).sort());
  expect(kept.events).toEqual(kept.texts.map(() => 1));
}

/** Takes all the room that is left on a disk but for so many bytes, and gives it back. */
function fillUp(disk: Disk, left: number): () => void {
  const ballast = join(disk.folder, "ballast");
  writeFileSync(ballast, "");
  for (const size of [1024 * 1024, 65_536, 4_096, 512])
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size, 1));
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe("ENOSPC");
    }
  truncateSync(ballast, statSync(ballast).size - left);
  return () => rmSync(ballast);
}

test.skipIf(!canMount)(
  "a disk that is full: forms come back, everybody reads, and with room again all is well",
  async () => {
    const disk = newDisk(24);
    const { served, form } = await serveOn(disk.folder);
    const before = await postUntilRefused(served, form, 0, POSTS / 10);
    const makeRoom = fillUp(disk, ROOM_LEFT);
    const { confirmed, refused, status } = await postUntilRefused(served, form, before.confirmed.length, 20_000);
    expect(status).toBe(503);
    const all = [...before.confirmed, ...confirmed];
    await expectTrouble(served, "the disk is full");
    await expectTrouble(served, "the disk is full");
    expect(lostOf(all, questionsInCopy(served.address, "with -wal"))).toEqual([]);
    makeRoom();
    await expectMended(served, form, all, refused ?? -1);
    tell("a full disk", {
      "confirmed before": before.confirmed.length,
      "and on the full disk": confirmed.length,
      lost: 0,
    });
  },
);

test.skipIf(!canMount).each(["SIGKILL", "SIGTERM"] as const)(
  "ended by %s on a full disk and started there: it serves or says why not, and with room again everything confirmed is there",
  async (signal) => {
    const disk = newDisk(24);
    const { served, form } = await serveOn(disk.folder);
    fillUp(disk, ROOM_LEFT);
    const { confirmed, refused, status } = await postUntilRefused(served, form, 0, 20_000);
    expect(status).toBe(503);
    const makeRoom = fillUp(disk, 0);
    await served.kill(signal);
    expect(lostOf(confirmed, questionsInCopy(served.address, "with -wal"))).toEqual([]);

    fillUp(disk, 0);
    const before = served.said.length;
    const isUp = await served.start().then(
      () => true,
      () => false,
    );
    const again = isUp ? await postUntilRefused(served, form, refused ?? -1, 20_000) : null;
    if (again) {
      expect(again.status).toBe(503);
      await expectTrouble(served, "the disk is full");
      confirmed.push(...again.confirmed);
    } else {
      expect(served.said.slice(before)).toContain("The disk of the database is full");
      expect(served.said.slice(before).trim().split("\n")).toHaveLength(2);
    }
    await served.kill("SIGKILL");
    makeRoom();
    await served.start();
    await expectMended(served, form, confirmed, again ? (again.refused ?? -1) : (refused ?? -1));
    tell(`ended by ${signal} on a full disk`, {
      "confirmed before": confirmed.length,
      "started on it": isUp ? "yes" : "no",
      lost: 0,
    });
  },
);

test("no file may grow any more (a limit of the operating system on the server's process): the same", async () => {
  const { served, form } = await serveOn();
  const before = await postUntilRefused(served, form, 0, POSTS / 10);
  const limit = (bytes: number | "unlimited") =>
    execFileSync("prlimit", ["--pid", String(served.pid), `--fsize=${bytes}:`]);
  limit(statSync(`${served.address}-wal`).size + ROOM_LEFT);
  const { confirmed, refused, status } = await postUntilRefused(served, form, before.confirmed.length, 20_000);
  expect(status).toBe(503);
  const all = [...before.confirmed, ...confirmed];
  await expectTrouble(served, "the disk does not do what it is asked");
  limit("unlimited");
  await expectMended(served, form, all, refused ?? -1);
  tell("a limit on the size of files", { "confirmed before": all.length, lost: 0 });
});

test.skipIf(!canMount)(
  "a disk that the operating system turns read-only under the server: nothing confirmed is lost; the next start says so or goes on",
  async () => {
    const disk = newDisk(24);
    const { served, form } = await serveOn(disk.folder);
    let refusals = 0;
    const confirmed: number[] = [];
    const posting = (async () => {
      for (let n = 0; refusals < 3; n += 1) {
        const answered = await post(served, form, n);
        if (answered === 302) confirmed.push(n);
        else {
          expect(answered).toBe(503);
          refusals += 1;
        }
      }
    })();
    while (confirmed.length < POSTS / 10) await wait(5);
    disk.abort();
    await posting;
    await expectTrouble(served, "the disk does not do what it is asked");
    await served.kill("SIGTERM");

    disk.unmount();
    disk.mend();
    disk.mount("ro");
    const before = served.said.length;
    await expect(served.start()).rejects.toThrow("The server gave up");
    expect(served.said.slice(before)).toContain("The database file may not be written");
    expect(served.said.slice(before).trim().split("\n")).toHaveLength(2);

    disk.unmount();
    disk.mount();
    await served.start();
    await expectMended(served, form, confirmed, 100_000);
    tell("a disk that turned read-only", { "confirmed before": confirmed.length, lost: 0 });
  },
);
