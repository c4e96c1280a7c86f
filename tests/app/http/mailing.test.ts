import { createServer, type Server } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { Mailing } from "#app/http/mailing.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW } from "#tests/support/cast.ts";

let db: Db;
let silent: Server;
let port: number;
beforeEach(async () => {
  db = await freshDb();
  silent = createServer((socket) => socket.on("error", () => {}).end("554 not today\r\n"));
  port = await new Promise((resolve) =>
    silent.listen(0, "127.0.0.1", () => resolve((silent.address() as { port: number }).port)),
  );
  const letter = { toEmail: "a@example.test", subject: "s", body: "b", createdAt: NOW, giveUpAt: addHours(NOW, 1) };
  await db.insertInto("outbox").values(letter).execute();
});
afterEach(() => void silent.close());

const mailing = (againMs?: number, demo = false) =>
  new Mailing(db, () => new Date(NOW), { smtp: { host: "127.0.0.1", port, from: "p@example.test" }, demo }, againMs);
const tries = async () => (await db.selectFrom("outbox").select("tries").executeTakeFirstOrThrow()).tries;
const givenLease = () =>
  db
    .insertInto("lease")
    .values({ name: "mail", holder: "another", until: addHours(NOW, 1) })
    .execute();

test("each call is a run of its own, and a failure is not thrown", async () => {
  const one = mailing();
  await Promise.all([one.post(), one.post()]);
  expect(await tries()).toBe(2);
});

test("while another server sends it tries again by itself, until it may", async () => {
  await givenLease();
  await mailing(5).post();
  expect(await tries()).toBe(0);
  await wait(30);
  expect(await tries()).toBe(0);
  await db.deleteFrom("lease").execute();
  await expect.poll(tries).toBe(1);
  await wait(30);
  expect(await tries()).toBe(1);
});

test("once it was stopped it sends nothing more, nor tries again", async () => {
  await givenLease();
  const stopped = mailing(5);
  await stopped.post();
  await stopped.stop();
  await db.deleteFrom("lease").execute();
  await wait(30);
  await stopped.post();
  expect(await tries()).toBe(0);
});

test("in the demonstration it sends nothing", async () => {
  await mailing(5, true).post();
  expect(await tries()).toBe(0);
});
