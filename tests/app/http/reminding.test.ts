import { beforeEach, expect, test } from "vitest";
import type { Planner } from "#app/http/planner.server.ts";
import { remindOnce, startReminding } from "#app/http/reminding.server.ts";
import { CouncilAddresses } from "#app/http/council-addresses.server.ts";
import { Mailing } from "#app/http/mailing.server.ts";
import { allowed } from "#app/domain/verdict.ts";
import { SessionUses } from "#app/http/session-uses.server.ts";
import { readConfig } from "#app/config.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";

const SMTP = { SMTP_HOST: "127.0.0.1", SMTP_PORT: "9", PUBLIC_URL: "https://planner.example" };
let db: Db;

beforeEach(async () => {
  db = await freshDb();
  await givenFollowUp(db, { dueOn: "2026-08-20" });
});

const NO_PLANS: Planner["plans"] = { ask: async () => allowed, last: async () => undefined, cancel: async () => {} };
const NO_FILES: Planner["files"] = { ask: async () => ({ kind: "none" }) };

const planner = (now: string, env: Record<string, string> = SMTP): Planner => {
  const config = readConfig({ NODE_ENV: "test", ...env });
  const clock = () => new Date(now);
  return {
    write: db,
    read: db,
    config,
    sessionSecret: "a secret of tests",
    clock,
    trouble: () => null,
    sessions: new SessionUses(),
    mailing: new Mailing(db, clock, config),
    councils: new CouncilAddresses(db, config),
    plans: NO_PLANS,
    files: NO_FILES,
  };
};
const waiting = () => db.selectFrom("outbox").select(["toEmail", "lastError"]).execute();

test("the day's digests are written from seven in the morning in London, and once", async () => {
  await remindOnce(planner("2026-09-01T05:59:00.000Z"));
  expect(await waiting()).toEqual([]);
  await remindOnce(planner("2026-09-01T06:00:00.000Z"));
  expect(await waiting()).toHaveLength(4);
  await remindOnce(planner("2026-09-01T20:00:00.000Z"));
  expect(await waiting()).toHaveLength(4);
});

test("in winter seven in London is seven in UTC", async () => {
  await remindOnce(planner("2026-12-01T06:59:00.000Z"));
  expect(await waiting()).toEqual([]);
  await remindOnce(planner("2026-12-01T07:00:00.000Z"));
  expect(await waiting()).toHaveLength(4);
});

test("mail that could not be sent stays with why, and goes on being tried", async () => {
  await remindOnce(planner("2026-09-01T06:00:00.000Z"));
  for (const { lastError } of await waiting()) expect(lastError).toMatch(/ECONNREFUSED|connect/i);
});

test("a failure is not thrown: the next hour tries again", async () => {
  await db.schema.dropTable("reminder_day").execute();
  await expect(remindOnce(planner("2026-09-01T06:00:00.000Z"))).resolves.toBeUndefined();
  expect(await waiting()).toEqual([]);
});

test.each([
  ["without a mail server", {}],
  ["in the demonstration", { ...SMTP, DEMO: "1" }],
])("%s nothing is written", async (_, env) => {
  await startReminding(planner("2026-09-01T06:00:00.000Z", env))();
  expect(await waiting()).toEqual([]);
});

test("it starts at once, and stopping waits for the run under way", async () => {
  const stop = startReminding(planner("2026-09-01T06:00:00.000Z"));
  await stop();
  expect(await waiting()).toHaveLength(4);
});
