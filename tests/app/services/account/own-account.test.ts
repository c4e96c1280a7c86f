import { beforeAll, beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { REMINDER_KINDS, type ReminderKind } from "#app/domain/reminder/kinds.ts";
import { askPasswordLink, TOO_MANY_ASKED } from "#app/services/account/ask-password-link.server.ts";
import { changePassword } from "#app/services/account/change-password.server.ts";
import { endOwnSession } from "#app/services/account/end-session.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { makeLink } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { readLink } from "#app/services/account/read-link.server.ts";
import { readOwnAccount } from "#app/services/account/read-own-account.server.ts";
import { signIn } from "#app/services/account/sign-in.server.ts";
import { signOutEverywhere } from "#app/services/account/sign-out-everywhere.server.ts";
import type { Db } from "#db/open.server.ts";
import { everythingIn, givenSessions, MAILED, SECRET, sessionsOf, SHOWN, tokenOf } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, TODAY } from "#tests/support/cast.ts";
import { actionsIn } from "#tests/support/records.ts";

const OLD = "three quiet otters";
const FRESH = "seven loud herons";
let passwordHash: string;
let db: Db;

beforeAll(async () => {
  passwordHash = await hashPassword(OLD);
});
beforeEach(async () => {
  db = await freshDb();
  await db.updateTable("account").set({ passwordHash }).where("personId", "=", 4).execute();
});

const from = { secret: SECRET, address: "desk", now: NOW };
const change = (currentPassword: string, newPassword: string) =>
  changePassword(db, acting("member"), from, {
    currentPassword,
    newPassword,
    keepSession: "member-session-1",
  });

test("changing the password keeps this session, ends the others and any link", async () => {
  await givenSessions(db, "member", 3);
  const link = makeLink(SHOWN, "password_reset", 1);
  const to = { personId: 4, name: "", email: "member@example.test", byPersonId: null, now: NOW };
  await db.transaction().execute((trx) => giveLink(trx, SHOWN, link, to));

  expect(await change(OLD, FRESH)).toMatchObject({ ok: true });
  expect(await sessionsOf(db, "member")).toEqual(["member-session-1"]);
  expect(await actionsIn(db)).toEqual(["password_set"]);
  expect(await readLink(db, { ...from, kind: "password_reset", token: tokenOf(link.url) })).toBeUndefined();
  const member = { email: "member@example.test" };
  expect(await signIn(db, from, { ...member, password: FRESH })).toMatchObject({ ok: true });
  expect(await signIn(db, from, { ...member, password: OLD })).toMatchObject({ ok: false });
  expect(await everythingIn(db)).not.toContain(FRESH);
});

test("a wrong current password changes nothing, and is counted like a try to sign in", async () => {
  await givenSessions(db, "member", 2);
  for (let n = 0; n < 5; n += 1) {
    expect(await change("not it at all", FRESH)).toMatchObject({
      refusal: { because: "Your current password is not right." },
    });
  }
  expect(await change(OLD, FRESH)).toMatchObject({
    refusal: { because: expect.stringContaining("Too many") },
  });
  expect(await sessionsOf(db, "member")).toHaveLength(2);
  expect(await actionsIn(db)).toEqual([]);
});

test("a new password that is too common is refused, and the old one stays", async () => {
  expect(await change(OLD, "password1234")).toMatchObject({ ok: false });
  expect(await signIn(db, from, { email: "member@example.test", password: OLD })).toMatchObject({ ok: true });
});

test("one session is ended; another person's does not exist for them", async () => {
  await givenSessions(db, "member", 2);
  await givenSessions(db, "chair");
  expect(await endOwnSession(db, acting("member"), "member-session-0")).toMatchObject({ ok: true });
  expect(await sessionsOf(db, "member")).toEqual(["member-session-1"]);
  await expect(endOwnSession(db, acting("member"), "chair-session-0")).rejects.toThrow(NoSuchRecord);
  expect(await sessionsOf(db, "chair")).toEqual(["chair-session-0"]);
  expect(await actionsIn(db)).toEqual(["session_ended"]);
});

test("signing out everywhere ends all of their sessions and nobody else's", async () => {
  await givenSessions(db, "member", 3);
  await givenSessions(db, "chair");
  expect(await signOutEverywhere(db, acting("member"))).toMatchObject({ ok: true, result: { ended: 3 } });
  expect(await sessionsOf(db, "member")).toEqual([]);
  expect(await sessionsOf(db, "chair")).toHaveLength(1);
  expect(await actionsIn(db)).toEqual(["signed_out_everywhere"]);
});

test("the account page says their parts and the sessions still in force", async () => {
  await givenSessions(db, "member", 2);
  await db
    .updateTable("session")
    .set({ lastSeenAt: addHours(NOW, -2) })
    .where("idHash", "=", "member-session-0")
    .execute();
  const account = await readOwnAccount(db, as("member"), { idHash: "member-session-1", now: NOW, today: TODAY });
  expect(account).toMatchObject({
    email: "member@example.test",
    parts: [{ words: "member", body: "Anytown Scrutiny Panel", slug: "anytown-panel" }],
    sessions: [{ key: "member-session-1", here: true, deviceWords: "Firefox on Linux" }],
  });
});

test("the account page says of how many kinds they are reminded, whatever others have stopped", async () => {
  const said = async () =>
    (await readOwnAccount(db, as("member"), { idHash: "member-session-1", now: NOW, today: TODAY })).reminders;
  const stop = (personId: number, kinds: readonly ReminderKind[]) =>
    db
      .insertInto("reminderStop")
      .values(kinds.map((kind) => ({ personId, kind, stoppedAt: NOW })))
      .execute();
  const [first, second, ...others] = REMINDER_KINDS;
  await stop(5, REMINDER_KINDS);
  expect(await said()).toBe("Of every kind");
  await stop(4, [first!]);
  expect(await said()).toBe("Of 5 of 6 kinds");
  await stop(4, others);
  expect(await said()).toBe("Of 1 of 6 kinds");
  await stop(4, [second!]);
  expect(await said()).toBe("None");
});

const ask = (email: string, now = NOW, address = `desk ${email}`) =>
  askPasswordLink(db, { ...from, address, now }, MAILED, { email });
const same = { ok: true, repeated: false, result: null };
const letters = () => db.selectFrom("outbox").select("toEmail").execute();

test("asking for a link answers the same for every address, and writes to the one that has a password", async () => {
  await db.updateTable("account").set({ suspendedAt: NOW, passwordHash }).where("personId", "=", 5).execute();
  expect(await ask("nobody@example.test")).toEqual(same);
  expect(await ask("othermember@example.test")).toEqual(same);
  expect(await ask("chair@example.test")).toEqual(same);
  expect(await letters()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);

  expect(await ask(" Member@Example.Test")).toEqual(same);
  expect(await letters()).toEqual([{ toEmail: "member@example.test" }]);
  expect(await actionsIn(db)).toEqual(["account_reset_asked"]);
});

test("the fourth ask in an hour is refused, for an unknown address too", async () => {
  for (const email of ["member@example.test", "nobody@example.test"]) {
    for (let n = 0; n < 3; n += 1) expect(await ask(email)).toEqual(same);
    expect(await ask(email)).toMatchObject({ ok: false, refusal: { because: TOO_MANY_ASKED } });
    expect(await ask(email, addHours(NOW, 1))).toEqual(same);
  }
});

test("three asks from elsewhere keep nobody from a link, many from everywhere do", async () => {
  const email = "member@example.test";
  const asks = (from: string[]) => Promise.all(from.map((address) => ask(email, NOW, address)));
  for (let n = 0; n < 3; n += 1) expect(await ask(email, NOW, "elsewhere")).toEqual(same);
  expect(await ask(email, NOW, "elsewhere")).toMatchObject({ ok: false });
  expect(await ask(email)).toEqual(same);
  await asks(Array.from({ length: 8 }, (_, n) => `place ${n}`));
  expect(await ask(email)).toMatchObject({ ok: false, refusal: { because: TOO_MANY_ASKED, afterMinutes: 60 } });
});
