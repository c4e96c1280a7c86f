import { beforeEach, expect, test } from "vitest";
import {
  countAdministrators,
  deleteAccount,
  findAccount,
  findAccountByEmail,
  setAdministrator,
  setSuspended,
} from "#db/account/accounts.server.ts";
import { endLinksOf, findLiveLink, insertLink } from "#db/account/link-tokens.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { givenSessions, sessionsOf } from "#tests/support/accounts.ts";
import { freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const { personId } = PEOPLE.member;
const ENDS = "2026-09-03T09:00:00.000Z";
const link = (tokenHash: string, more: Partial<New<"linkToken">> = {}) =>
  db.transaction().execute((trx) =>
    insertLink(trx, {
      ...{ tokenHash, personId, kind: "invitation", createdAt: NOW, expiresAt: ENDS },
      ...more,
    }),
  );
const live = (tokenHash: string, now = NOW, kind: "invitation" | "password_reset" = "invitation") =>
  findLiveLink(db, kind, tokenHash, now);
const suspend = (suspendedAt: string | null) =>
  db.transaction().execute((trx) => setSuspended(trx, personId, { suspendedAt, suspendedBecause: null }));

test("a link works for its purpose until it is used, runs out, or the account is suspended", async () => {
  await link("good");
  await link("used", { usedAt: NOW });
  expect(await live("good")).toEqual({ personId, name: "Cllr Ruth Ahmed", email: "member@example.test" });
  expect(await live("good", "2026-09-03T08:59:59.999Z")).toBeDefined();
  expect(await live("good", ENDS)).toBeUndefined();
  expect(await live("good", NOW, "password_reset")).toBeUndefined();
  expect(await live("used")).toBeUndefined();
  expect(await live("guessed")).toBeUndefined();
  await suspend(NOW);
  expect(await live("good")).toBeUndefined();
  await suspend(null);
  expect(await live("good")).toBeDefined();
});

test("ending a person's links ends those not used yet, and nobody else's; a used one keeps when it was", async () => {
  await link("mine");
  await link("used", { usedAt: "2026-08-01T09:00:00.000Z" });
  await link("theirs", { personId: PEOPLE.chair.personId });
  await db.transaction().execute((trx) => endLinksOf(trx, personId, NOW));
  const used = await db.selectFrom("linkToken").select(["tokenHash", "usedAt"]).orderBy("tokenHash").execute();
  expect(used).toEqual([
    { tokenHash: "mine", usedAt: NOW },
    { tokenHash: "theirs", usedAt: null },
    { tokenHash: "used", usedAt: "2026-08-01T09:00:00.000Z" },
  ]);
});

test("an account goes with its sessions and links, and of nobody else", async () => {
  await link("mine");
  await link("theirs", { personId: PEOPLE.chair.personId });
  await givenSessions(db, "member", 2);
  await givenSessions(db, "chair");
  await db.transaction().execute((trx) => deleteAccount(trx, personId));
  expect(await findAccount(db, personId)).toBeUndefined();
  expect(await findAccountByEmail(db, "member@example.test", 1)).toBeUndefined();
  expect(await findAccountByEmail(db, "chair@example.test", 1)).toMatchObject({ name: "Cllr Amara Okafor" });
  expect(await db.selectFrom("linkToken").select("tokenHash").execute()).toEqual([{ tokenHash: "theirs" }]);
  expect([(await sessionsOf(db, "member")).length, (await sessionsOf(db, "chair")).length]).toEqual([0, 1]);
});

test("administrators are counted who can sign in", async () => {
  const set = (at: string | null) => db.transaction().execute((trx) => setAdministrator(trx, personId, at));
  expect(await countAdministrators(db, 1)).toBe(1);
  await set(NOW);
  expect(await countAdministrators(db, 1)).toBe(2);
  await suspend(NOW);
  expect(await countAdministrators(db, 1)).toBe(1);
  await suspend(null);
  await set(null);
  expect(await countAdministrators(db, 1)).toBe(1);
});
