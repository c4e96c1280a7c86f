import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { NOT_SIGNED_IN, TOO_MANY_TRIES } from "#app/domain/account/sign-in.ts";
import { addHours } from "#app/domain/calendar.ts";
import { DatabaseBusy } from "#app/services/retry-while-busy.server.ts";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { signIn } from "#app/services/account/sign-in.server.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";
import { freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";

const PASSWORD = "three quiet otters";
let passwordHash: string;
let db: Db;

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  db = await freshDb();
  await db
    .updateTable("account")
    .set({ passwordHash })
    .where("personId", "in", [PEOPLE.officer.personId, PEOPLE.member.personId])
    .execute();
});

const from = (now = NOW, address = "desk") => ({ secret: "a secret of this test", address, now });
const officer = (password = PASSWORD) => ({ email: "officer@example.test", password });
const wrong = { ok: false, refusal: { allowed: false, kind: "credentials", because: NOT_SIGNED_IN } };
const shut = { ok: false, refusal: { allowed: false, kind: "limit", because: TOO_MANY_TRIES, afterMinutes: 15 } };
const tries = () => db.selectFrom("signInFailure").select("id").execute();

test("the right password opens the account, however the address is written", async () => {
  const outcome = await signIn(db, from(), { email: " Officer@Example.TEST ", password: PASSWORD });
  expect(outcome).toMatchObject({ ok: true, result: { personId: PEOPLE.officer.personId } });
  expect(await tries()).toEqual([]);
});

test("wrong, unknown, suspended and not yet set up all get the same answer", async () => {
  await db.updateTable("account").set({ suspendedAt: NOW }).where("personId", "=", PEOPLE.member.personId).execute();

  expect(await signIn(db, from(), officer("not the password"))).toEqual(wrong);
  expect(await signIn(db, from(), { email: "nobody@example.test", password: PASSWORD })).toEqual(wrong);
  expect(await signIn(db, from(), { email: "member@example.test", password: PASSWORD })).toEqual(wrong);
  expect(await signIn(db, from(), { email: "chair@example.test", password: PASSWORD })).toEqual(wrong);
});

test("after five tries an account is shut for a quarter of an hour to where they came from, even to the right password", async () => {
  for (let n = 0; n < 5; n += 1) expect(await signIn(db, from(NOW, "elsewhere"), officer("no"))).toEqual(wrong);

  expect(await signIn(db, from(NOW, "elsewhere"), officer())).toEqual(shut);
  expect(await signIn(db, from(addHours(NOW, 14 / 60), "elsewhere"), officer())).toEqual(shut);
  expect(await signIn(db, from(addHours(NOW, 15 / 60), "elsewhere"), officer())).toMatchObject({ ok: true });
});

test("nobody keeps a person out by trying wrong passwords from elsewhere", async () => {
  for (let n = 0; n < 10; n += 1) await signIn(db, from(NOW, "elsewhere"), officer("no"));
  expect(await signIn(db, from(NOW, "desk"), officer())).toMatchObject({ ok: true });
});

test("an account that is tried from very many addresses is shut to all", async () => {
  for (let n = 0; n < 50; n += 1) expect(await signIn(db, from(NOW, `desk-${n}`), officer("no"))).toEqual(wrong);
  expect(await signIn(db, from(NOW, "desk"), officer())).toEqual(shut);
});

test("an unknown account is shut in the same way as a real one", async () => {
  const nobody = { email: "nobody@example.test", password: PASSWORD };
  for (let n = 0; n < 5; n += 1) await signIn(db, from(NOW, "desk"), nobody);
  expect(await signIn(db, from(NOW, "desk"), nobody)).toEqual(shut);
});

test("an address is shut after twenty tries at different accounts", async () => {
  for (let n = 0; n < 20; n += 1) await signIn(db, from(), { email: `guess-${n}@example.test`, password: PASSWORD });

  expect(await signIn(db, from(), officer())).toEqual(shut);
  expect(await signIn(db, from(NOW, "another desk"), officer())).toMatchObject({ ok: true });
});

test("many tries at once are counted like tries one after another", async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(db, from(), officer("no"))));
  expect(answers.filter((answer) => !answer.ok && answer.refusal.because === NOT_SIGNED_IN)).toHaveLength(5);
});

test("signing in forgets the account's tries but not the address's failed ones", async () => {
  for (let n = 0; n < 4; n += 1) await signIn(db, from(), officer("no"));
  await signIn(db, from(), officer());

  expect(await tries()).toHaveLength(4);
  for (let n = 0; n < 4; n += 1) expect(await signIn(db, from(), officer("no"))).toEqual(wrong);
});

test("no e-mail address is readable among the counted tries", async () => {
  await signIn(db, from(), officer("no"));
  const rows = await db.selectFrom("signInFailure").select("keyHash").execute();
  expect(rows.map((row) => row.keyHash).join()).not.toContain("officer");
});

test("a try that cannot be counted because the database is busy is tried again, then given up", async () => {
  const folder = mkdtempSync(join(tmpdir(), "planner-busy-"));
  const writer = openWriter(join(folder, "planner.db"));
  await migrate(writer.db);
  const other = new SqliteDatabase(join(folder, "planner.db"));
  other.exec("begin immediate");

  await expect(signIn(writer.db, from(), officer())).rejects.toThrow(DatabaseBusy);
  other.exec("commit");
  expect(await signIn(writer.db, from(), officer())).toEqual(wrong);

  other.close();
  await writer.db.destroy();
  rmSync(folder, { recursive: true });
});
