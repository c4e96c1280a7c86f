import { beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { makeLink } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";
import { readLink } from "#app/services/account/read-link.server.ts";
import { signIn } from "#app/services/account/sign-in.server.ts";
import { LINK_ENDED, type LinkKind } from "#app/domain/account/sign-in.ts";
import { useLink } from "#app/services/account/use-link.server.ts";
import type { Db } from "#db/open.server.ts";
import { everythingIn, givenSessions, SECRET, sessionsOf, SHOWN, tokenOf } from "#tests/support/accounts.ts";
import { freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn } from "#tests/support/records.ts";

const PASSWORD = "three quiet otters";
const MEMBER = { ...PEOPLE.member, email: "member@example.test", byPersonId: null, now: NOW };
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function givenLink(kind: LinkKind = "invitation"): Promise<string> {
  const link = makeLink(SHOWN, kind, 1);
  await db.transaction().execute((trx) => giveLink(trx, SHOWN, link, MEMBER));
  return tokenOf(link.url);
}

const use = (token: string, more: { now?: string; kind?: LinkKind; password?: string } = {}) =>
  useLink(db, {
    secret: SECRET,
    kind: "invitation",
    token,
    now: NOW,
    password: PASSWORD,
    ...more,
  });

const ended = { ok: false, refusal: { kind: "input", because: LINK_ENDED } };

test("an invitation sets the password, ends every session and is then used up", async () => {
  const token = await givenLink();
  await givenSessions(db, "member", 2);
  await givenSessions(db, "chair");

  expect(await use(token)).toEqual({ ok: true, repeated: false, result: { personId: 4 } });
  expect(await sessionsOf(db, "member")).toEqual([]);
  expect(await sessionsOf(db, "chair")).toHaveLength(1);
  expect(await actionsIn(db)).toEqual(["password_set"]);
  const from = { secret: SECRET, address: "desk", now: NOW };
  expect(await signIn(db, from, { email: "member@example.test", password: PASSWORD })).toMatchObject({
    ok: true,
  });

  expect(await use(token, { password: "another long sentence" })).toMatchObject(ended);
  expect(await actionsIn(db)).toEqual(["password_set"]);
});

test("who tried in vain before signs in with the password that the link set, from the same address", async () => {
  const from = { secret: SECRET, address: "desk", now: NOW };
  const sign = (password: string) => signIn(db, from, { email: "member@example.test", password });
  for (let n = 0; n < 6; n += 1) expect(await sign("not this one at all")).toMatchObject({ ok: false });
  expect(await use(await givenLink())).toMatchObject({ ok: true });
  expect(await sign(PASSWORD)).toMatchObject({ ok: true });
});

test("looking at a link does not use it", async () => {
  const token = await givenLink();
  const look = () => readLink(db, { secret: SECRET, kind: "invitation", token, now: NOW });
  expect(await look()).toEqual({ personId: 4, name: "Cllr Ruth Ahmed", email: "member@example.test" });
  expect(await look()).toBeDefined();
  expect(await use(token)).toMatchObject({ ok: true });
  expect(await look()).toBeUndefined();
});

test.each([
  ["invitation", 7 * 24],
  ["password_reset", 1],
] as const)("the time of a link is kept: %s, %i hours", async (kind, hours) => {
  const token = await givenLink(kind);
  const look = (now: string) => readLink(db, { secret: SECRET, kind, token, now });
  expect(await look(addHours(NOW, hours - 0.01))).toBeDefined();
  expect(await look(addHours(NOW, hours))).toBeUndefined();
  expect(await use(token, { kind, now: addHours(NOW, hours) })).toMatchObject(ended);
});

test("an altered link, one of the other kind and one under another secret do not work", async () => {
  const token = await givenLink();
  const altered = (token.startsWith("A") ? "B" : "A") + token.slice(1);
  expect(await use(altered)).toMatchObject(ended);
  expect(await use(token, { kind: "password_reset" })).toMatchObject(ended);
  const other = { secret: "another secret", kind: "invitation", token, now: NOW } as const;
  expect(await readLink(db, other)).toBeUndefined();
  expect(await actionsIn(db)).toEqual([]);
});

test("a suspended account's link does not work", async () => {
  const token = await givenLink();
  await db.updateTable("account").set({ suspendedAt: NOW }).where("personId", "=", 4).execute();
  expect(await use(token)).toMatchObject(ended);
});

test("a newer link of either kind ends the older one", async () => {
  const older = await givenLink();
  const newer = await givenLink("password_reset");
  expect(await use(older)).toMatchObject(ended);
  expect(await use(newer, { kind: "password_reset" })).toMatchObject({ ok: true });
});

test("two posts at once with the same link set one password", async () => {
  const token = await givenLink();
  const both = await Promise.all([use(token), use(token, { password: "another long sentence" })]);
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(await actionsIn(db)).toEqual(["password_set"]);
});

test("a password that may not be theirs is refused, and the link still works", async () => {
  const token = await givenLink();
  expect(await use(token, { password: "Ruth Ahmed 12" })).toMatchObject({ ok: false });
  expect(await use(token)).toMatchObject({ ok: true });
});

test("neither the token nor the password is stored anywhere", async () => {
  const token = await givenLink();
  await use(token);
  const stored = await everythingIn(db);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(PASSWORD);
});
