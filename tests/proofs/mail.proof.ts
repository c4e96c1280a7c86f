import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { fillCast, NOW } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenFollowUp } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { share, tell } from "./figures.ts";
import { openSink } from "./smtp-sink.ts";

const ROUNDS = share(10);
const WAITING = 40;
/** By then nothing may still wait that could be sent. */
const ALL_SENT_WITHIN_MS = 30_000;
const ASKING = ["officer", "chair", "vicechair", "member", "othermember", "coopted"];

let sink: Awaited<ReturnType<typeof openSink>>;
const letterMs = { now: 0 };
let servers: Served[] = [];
beforeAll(async () => {
  sink = await openSink(letterMs);
  const env = {
    NODE_OPTIONS: `--import ${new URL("../support/machine-date.js", import.meta.url).href}`,
    MACHINE_DATE: NOW,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(sink.port),
  };
  const first = await serve({ env, fill: fillCast });
  const second = await serve({ env, folder: dirname(first.address) });
  servers = [first, second];
  for (const server of servers) {
    await server.letGo();
    await server.kill("SIGTERM");
  }
});
afterEach(() => both((server) => server.kill("SIGTERM")));
afterAll(async () => {
  for (const server of servers) await server.close();
  sink.close();
});

/** Arranges the database while no server runs, and forgets what was sent. */
async function arrange(fill: (db: Db) => Promise<unknown>): Promise<void> {
  sink.letters.length = 0;
  const { sqlite, db } = openWriter(servers[0]?.address ?? "");
  await fill(db);
  await db.destroy();
  sqlite.close();
}

const waiting = (round: number, many: number) =>
  Array.from({ length: many }, (_, n) => ({
    toEmail: `person-${round}-${n}@example.test`,
    subject: `Letter ${round}-${n}`,
    body: "Words",
    createdAt: NOW,
    giveUpAt: addHours(NOW, 72),
  }));

const told = () => sink.letters.map(({ to, subject }) => `${to}: ${subject}`);

async function expectEachOnce(expected: number): Promise<void> {
  await expect.poll(() => sink.letters.length, { timeout: ALL_SENT_WITHIN_MS }).toBeGreaterThanOrEqual(expected);
  await wait(300); // one too many would come now
  const letters = told();
  expect(letters).toHaveLength(new Set(letters).size);
  expect(letters).toHaveLength(expected);
}

const both = (work: (server: Served) => Promise<unknown>) => Promise.all(servers.map(work));

test("two servers that start at once send each waiting letter once, and each person one reminder", async () => {
  letterMs.now = 5;
  let letters = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await arrange(async (db) => {
      await db.deleteFrom("reminderDay").execute();
      await db.deleteFrom("reminderSent").execute();
      await givenFollowUp(db, { dueOn: "2026-08-20" });
      await db.insertInto("outbox").values(waiting(round, WAITING)).execute();
    });
    await both((server) => server.start());
    await expectEachOnce(WAITING + 4); // both officers, the chair and the vice-chair are told of what is late
    letters += sink.letters.length;
    await both((server) => server.kill("SIGTERM"));
  }
  tell(`two servers started together ${ROUNDS} times`, { letters, "sent twice": 0, "not sent": 0 });
});

test("password links that are asked for at both servers at once are all sent, and soon", async () => {
  letterMs.now = 100;
  let letters = 0;
  await arrange(async (db) => {
    await db.deleteFrom("outbox").execute();
    await db.updateTable("account").set({ passwordHash: "one that nobody's password has" }).execute();
  });
  await both((server) => server.start());
  const page = await (await servers[0]?.fetchAs(null, "/password-reset"))?.text();
  const form = formOn(page ?? "", "/password-reset")?.fields ?? {};
  for (let round = 0; round < Math.min(ROUNDS, 3); round += 1) {
    sink.letters.length = 0;
    const asked = ASKING.map((name, n) =>
      servers[n % 2]?.fetchAs(null, "/password-reset", {
        form: { ...form, submitKey: `${round} ${name}`, email: `${name}@example.test` },
      }),
    );
    for (const answer of await Promise.all(asked)) expect(answer?.status).toBe(200);
    await expectEachOnce(ASKING.length);
    letters += sink.letters.length;
  }
  await both((server) => server.kill("SIGTERM"));
  tell("password links asked for at two servers", { letters, "sent twice": 0, "not sent": 0 });
});

test("stopped gently while letters go out: none is sent twice, and the next start sends the rest at once", async () => {
  let letters = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    letterMs.now = 150;
    await arrange((db) =>
      db
        .insertInto("outbox")
        .values(waiting(1_000 + round, WAITING))
        .execute(),
    );
    await both((server) => server.start());
    await expect.poll(() => sink.letters.length, { timeout: ALL_SENT_WITHIN_MS, interval: 10 }).toBeGreaterThan(1);
    await wait(round * 15);
    await both((server) => server.kill("SIGTERM"));
    expect(sink.letters.length).toBeLessThan(WAITING);
    letterMs.now = 5;
    await both((server) => server.start());
    await expectEachOnce(WAITING);
    letters += sink.letters.length;
    await both((server) => server.kill("SIGTERM"));
  }
  tell(`stopped ${ROUNDS} times while letters went out`, { letters, "sent twice": 0, "not sent": 0 });
});
