import { beforeEach, describe, expect, test } from "vitest";
import { NOT_PROVED, RECOVERY_CODES, TOO_MANY_CODES, type SecondStepRule } from "#app/domain/account/second-step.ts";
import { addHours } from "#app/domain/calendar.ts";
import { addPasskey } from "#app/services/account/add-passkey.server.ts";
import { codeAt } from "#app/services/account/app-codes.server.ts";
import { checkSecondStep, type ShownStep } from "#app/services/account/check-second-step.server.ts";
import {
  keepPendingSignIn,
  endPendingSignIn,
  readPendingSignIn,
} from "#app/services/account/pending-sign-in.server.ts";
import { removeApp, removePasskey } from "#app/services/account/remove-second-step.server.ts";
import { renewRecoveryCodes } from "#app/services/account/renew-recovery-codes.server.ts";
import { whatIsAsked } from "#app/services/account/second-step-asked.server.ts";
import { seal, unseal } from "#app/services/account/sealing.server.ts";
import { offerApp, setUpApp } from "#app/services/account/set-up-app.server.ts";
import { setSignInRule } from "#app/services/account/sign-in-rule.server.ts";
import { takeSecondStepAway } from "#app/services/account/take-second-step-away.server.ts";
import type { Db } from "#db/open.server.ts";
import { everythingIn, givenSessions, SECRET, sessionsOf } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { actionsIn } from "#tests/support/records.ts";
import { SoftPasskey } from "#tests/support/soft-passkey.ts";

const ORIGIN = "https://planner.test";
const SITE = { origin: ORIGIN, challenge: "a-challenge" };
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

let forms = 0;
const by = (name: CastName = "member", keepSession = "here") => ({
  ...PEOPLE[name],
  now: NOW,
  submitKey: `second step ${(forms += 1)}`,
  keepSession,
  byMail: false,
});
const from = (now = NOW) => ({ secret: SECRET, address: "desk", now });
const check = (shown: ShownStep, now = NOW, site = SITE) =>
  checkSecondStep(db, from(now), site, PEOPLE.member.personId, shown);
const setting = { secret: SECRET, personId: PEOPLE.member.personId, within: "here" };

/** The key, from the words that are typed into an app. */
async function keyOf(within = setting): Promise<Buffer> {
  const bits = [...(await offerApp(db, within)).key.replaceAll(" ", "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
const shownAt = (key: Buffer, now: string) => codeAt(key, Math.floor(Date.parse(now) / 30_000));
const LATER = "2026-09-01T09:05:00.000Z";

async function givenApp(): Promise<{ key: Buffer; codes: string[] }> {
  const key = await keyOf();
  const { outcome, codes } = await setUpApp(db, from(), setting, by(), { oneTimeCode: shownAt(key, NOW) });
  expect(outcome.ok).toBe(true);
  return { key, codes };
}

const refused = { ok: false, refusal: { kind: "credentials", because: NOT_PROVED } };

describe("an authenticator app", () => {
  test("is set up by the code that it shows, with recovery codes, and other sessions end", async () => {
    const [here, there] = await givenSessions(db, "member", 2);
    const key = await keyOf({ ...setting, within: here ?? "" });
    const wrong = await setUpApp(db, from(), { ...setting, within: here ?? "" }, by("member", here), {
      oneTimeCode: "000000",
    });
    expect(wrong).toMatchObject({ outcome: { ok: false, refusal: { kind: "input" } }, codes: [] });
    expect(await sessionsOf(db, "member")).toEqual([here, there]);

    const code = shownAt(key, NOW);
    const done = await setUpApp(db, from(), { ...setting, within: here ?? "" }, by("member", here), {
      oneTimeCode: code,
    });
    expect(done.outcome.ok).toBe(true);
    expect(new Set(done.codes).size).toBe(RECOVERY_CODES);
    expect(await sessionsOf(db, "member")).toEqual([here]);
    expect(await actionsIn(db)).toEqual(["second_step_set_up"]);
  });

  test("is asked for from then on, and lets in once with each code", async () => {
    const { key } = await givenApp();
    expect(await whatIsAsked(db, PEOPLE.member.personId, TODAY, false)).toBe("second_step");
    expect(await check({ oneTimeCode: shownAt(key, LATER) }, LATER)).toMatchObject({ ok: true });
    expect(await check({ oneTimeCode: shownAt(key, LATER) }, LATER)).toMatchObject(refused);
    const before = "2026-09-01T09:04:30.000Z";
    expect(await check({ oneTimeCode: shownAt(key, before) }, LATER)).toMatchObject(refused);
  });

  test("does not let in with the code that set it up", async () => {
    const { key } = await givenApp();
    expect(await check({ oneTimeCode: shownAt(key, NOW) })).toMatchObject(refused);
  });

  test("has a key that is nowhere to be read, and that another secret does not open", async () => {
    const { key, codes } = await givenApp();
    const rows = JSON.stringify(await db.selectFrom("secondStep").selectAll().execute()) + (await everythingIn(db));
    for (const told of [key.toString("base64url"), key.toString("hex"), (await offerApp(db, setting)).key, ...codes])
      expect(rows).not.toContain(told);
    const { keySealed } = await db.selectFrom("secondStep").select("keySealed").executeTakeFirstOrThrow();
    expect(unseal(SECRET, "app-key", keySealed ?? "")).toBe(key.toString("base64url"));
    expect(unseal("another secret of these tests, 32", "app-key", keySealed ?? "")).toBeNull();
    expect(unseal(SECRET, "another purpose", keySealed ?? "")).toBeNull();
    expect(unseal(SECRET, "app-key", seal(SECRET, "app-key", "x").slice(0, -2))).toBeNull();
  });

  test("gets another key where it is set up anew, and the old one works no more", async () => {
    const { key } = await givenApp();
    const again = await keyOf();
    expect(again.equals(key)).toBe(false);
    const by2 = { ...by(), now: LATER };
    expect((await setUpApp(db, from(LATER), setting, by2, { oneTimeCode: shownAt(again, LATER) })).codes).toEqual([]);
    expect(await check({ oneTimeCode: shownAt(key, LATER) }, LATER)).toMatchObject(refused);
  });
});

test("five wrong codes shut the door for a quarter of an hour, from wherever they come, and for the right one too", async () => {
  const { key } = await givenApp();
  for (let tried = 0; tried < 5; tried += 1)
    expect(await check({ oneTimeCode: "000000" }, LATER)).toMatchObject(refused);
  const limit = { ok: false, refusal: { kind: "limit", because: TOO_MANY_CODES } };
  expect(await check({ oneTimeCode: shownAt(key, LATER) }, LATER)).toMatchObject(limit);
  const elsewhere = { ...from(LATER), address: "elsewhere" };
  const right = { oneTimeCode: shownAt(key, LATER) };
  expect(await checkSecondStep(db, elsewhere, SITE, PEOPLE.member.personId, right)).toMatchObject(limit);
  const after = addHours(LATER, 0.3);
  expect(await check({ oneTimeCode: shownAt(key, after) }, after)).toMatchObject({ ok: true });
});

describe("recovery codes", () => {
  test("let in once each, however they are typed, and nobody else", async () => {
    const { codes } = await givenApp();
    const [first = "", second = ""] = codes;
    expect(await checkSecondStep(db, from(), SITE, PEOPLE.chair.personId, { oneTimeCode: first })).toMatchObject(
      refused,
    );
    expect(await check({ oneTimeCode: first.toUpperCase().replaceAll("-", " ") })).toMatchObject({ ok: true });
    expect(await check({ oneTimeCode: first })).toMatchObject(refused);
    expect(await check({ oneTimeCode: second })).toMatchObject({ ok: true });
  });

  test("are made anew in place of those before, and not for somebody without a second step", async () => {
    expect(await renewRecoveryCodes(db, by())).toMatchObject({ outcome: { ok: false }, codes: [] });
    const { codes } = await givenApp();
    const renewed = await renewRecoveryCodes(db, by());
    expect(renewed.codes).toHaveLength(RECOVERY_CODES);
    expect(await check({ oneTimeCode: codes[0] })).toMatchObject(refused);
    expect(await check({ oneTimeCode: renewed.codes[0] })).toMatchObject({ ok: true });
  });

  test("are shown in no second answer to the same form", async () => {
    await givenApp();
    const once = by();
    expect((await renewRecoveryCodes(db, once)).codes).toHaveLength(RECOVERY_CODES);
    expect(await renewRecoveryCodes(db, once)).toMatchObject({ outcome: { ok: true, repeated: true }, codes: [] });
  });
});

describe("a passkey", () => {
  const given = async () => {
    const passkey = new SoftPasskey();
    const made = await addPasskey(db, SITE, by(), { passkey: passkey.made(SITE), deviceWords: "Firefox on Linux" });
    expect(made.outcome.ok).toBe(true);
    return passkey;
  };

  test("is added and lets in, once with each answer", async () => {
    const passkey = await given();
    const used = passkey.used(SITE);
    expect(await check({ passkey: used })).toMatchObject({ ok: true });
    expect(await check({ passkey: used })).toMatchObject(refused);
    expect(await check({ passkey: passkey.used(SITE) })).toMatchObject({ ok: true });
  });

  test("is refused for another site, another challenge, another key, an older counter, and what is none", async () => {
    const passkey = await given();
    await check({ passkey: passkey.used(SITE) });
    const older = new SoftPasskey();
    expect(await check({ passkey: passkey.used({ ...SITE, origin: "https://planner.evil" }) })).toMatchObject(refused);
    expect(await check({ passkey: passkey.used({ ...SITE, challenge: "another" }) })).toMatchObject(refused);
    expect(await check({ passkey: older.used(SITE) })).toMatchObject(refused);
    passkey.counter = 0;
    expect(await check({ passkey: passkey.used(SITE) })).toMatchObject(refused);
  });

  test.each(["", "{}", "null", "[]", '{"id":1}', "not json"])("is not %j", async (passkey) => {
    await given();
    expect(await check({ passkey, oneTimeCode: "" })).toMatchObject(refused);
    const added = await addPasskey(db, SITE, by(), { passkey, deviceWords: "x" });
    expect(added.outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  });

  test("is not added twice, nor one that was made for another site", async () => {
    const passkey = await given();
    const add = (made: string) => addPasskey(db, SITE, by("chair"), { passkey: made, deviceWords: "x" });
    expect((await add(passkey.made(SITE))).outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
    const foreign = new SoftPasskey().made({ ...SITE, origin: "https://planner.evil" });
    expect((await add(foreign)).outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  });

  test("is removed by the person whose it is, and by nobody else", async () => {
    await given();
    const { id } = await db.selectFrom("passkey").select("id").executeTakeFirstOrThrow();
    await expect(removePasskey(db, as("chair"), by("chair"), { passkeyId: id })).rejects.toThrow();
    expect((await removePasskey(db, as("member"), by(), { passkeyId: id })).outcome.ok).toBe(true);
    expect(await db.selectFrom("passkey").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("recoveryCode").selectAll().execute()).toEqual([]);
  });
});

test("an app that is not there is not removed, and history tells of no removal", async () => {
  expect((await removeApp(db, as("member"), by())).outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await actionsIn(db)).toEqual([]);
});

describe("who must have one", () => {
  const rule = async (secondStepFor: SecondStepRule) => {
    await db.deleteFrom("signInRule").execute();
    await db.insertInto("signInRule").values({ secondStepFor }).execute();
  };
  const asked = (name: CastName, invited = false) => whatIsAsked(db, PEOPLE[name].personId, TODAY, invited);

  test.each([
    ["nobody", ["nothing", "nothing", "nothing"]],
    ["administrators", ["setting_up", "nothing", "nothing"]],
    ["officers", ["setting_up", "setting_up", "nothing"]],
    ["everyone", ["setting_up", "setting_up", "setting_up"]],
  ] as const)("%s: the administrator, an officer, a member", async (which, expected) => {
    await rule(which);
    expect([await asked("secondOfficer"), await asked("officer"), await asked("member")]).toEqual(expected);
  });

  test("is administrators where nobody has said, after the invitation has let them in once", async () => {
    expect([await asked("secondOfficer", true), await asked("secondOfficer")]).toEqual(["nothing", "setting_up"]);
    expect(await asked("officer")).toBe("nothing");
  });

  test("is set by an administrator, at the version that was shown", async () => {
    const set = (name: CastName, version: number) =>
      setSignInRule(db, acting(name), { secondStepFor: "everyone", version });
    expect(await set("officer", 0)).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect(await set("secondOfficer", 0)).toMatchObject({ ok: true });
    expect(await set("secondOfficer", 0)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await asked("member")).toBe("setting_up");
  });

  test("keeps the last of their second steps, while it is theirs to have one", async () => {
    await givenApp();
    await rule("everyone");
    expect((await removeApp(db, as("member"), by())).outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
    await rule("nobody");
    expect((await removeApp(db, as("member"), by())).outcome.ok).toBe(true);
    expect(await asked("member")).toBe("nothing");
  });
});

test("an administrator takes a second step away that is lost: nothing of it works, and the person is told by e-mail", async () => {
  const { key, codes } = await givenApp();
  await givenSessions(db, "member", 2);
  await keepPendingSignIn(db, SECRET, { personId: 4, kind: "second_step", next: "/", now: NOW });
  const input = { personId: PEOPLE.member.personId, version: 1 };
  expect(await takeSecondStepAway(db, acting("officer"), { byMail: true }, input)).toMatchObject({ ok: false });
  expect(await takeSecondStepAway(db, acting("secondOfficer"), { byMail: true }, input)).toMatchObject({ ok: true });
  expect(await check({ oneTimeCode: shownAt(key, LATER) }, LATER)).toMatchObject(refused);
  expect(await check({ oneTimeCode: codes[0] })).toMatchObject(refused);
  expect(await sessionsOf(db, "member")).toEqual([]);
  expect(await db.selectFrom("pendingSignIn").selectAll().execute()).toEqual([]);
  expect(await whatIsAsked(db, PEOPLE.member.personId, TODAY, false)).toBe("nothing");
  const mail = await db.selectFrom("outbox").select(["toEmail", "subject"]).execute();
  expect(mail).toEqual([
    { toEmail: "member@example.test", subject: "Your second step for Scrutiny Planner was removed" },
  ]);
});

test("whoever changes their own second step is told of it by e-mail, where any is sent, and by none of what was refused", async () => {
  const told = () => ({ ...by(), byMail: true });
  const key = await keyOf();
  await setUpApp(db, from(), setting, told(), { oneTimeCode: "000000" });
  await setUpApp(db, from(), setting, told(), { oneTimeCode: shownAt(key, NOW) });
  await renewRecoveryCodes(db, told());
  await removeApp(db, as("member"), told());
  await removeApp(db, as("member"), told());
  const mails = await db.selectFrom("outbox").select(["toEmail", "body"]).orderBy("id").execute();
  expect(
    mails.map(({ toEmail, body }) => [toEmail, /, (.*?) (?:was|were) /.exec(body.split("\n\n")[1] ?? "")?.[1]]),
  ).toEqual([
    ["member@example.test", "an authenticator app"],
    ["member@example.test", "new recovery codes"],
    ["member@example.test", "an authenticator app"],
  ]);
});

describe("a way in that was begun", () => {
  const begin = () =>
    keepPendingSignIn(db, SECRET, { personId: 4, kind: "second_step", next: "/themes", kept: "{}", now: NOW });
  const read = (token: string, now = NOW) => readPendingSignIn(db, SECRET, "second_step", token, now);

  test("is open for ten minutes to whoever holds its token, and is taken once", async () => {
    const token = await begin();
    expect(JSON.stringify(await db.selectFrom("pendingSignIn").selectAll().execute())).not.toContain(token);
    expect(await read(`${token.slice(0, -1)}_`)).toBeUndefined();
    expect(await readPendingSignIn(db, SECRET, "link", token, NOW)).toBeUndefined();
    expect(await read(token, "2026-09-01T09:10:00.000Z")).toBeUndefined();
    const pending = await read(token, "2026-09-01T09:09:59.000Z");
    expect(pending).toMatchObject({ personId: 4, next: "/themes", kept: "{}" });
    const taken = await Promise.all([pending, pending].map((one) => one && endPendingSignIn(db, one)));
    expect(taken.toSorted()).toEqual([false, true]);
  });

  test("ends where the account is suspended", async () => {
    const token = await begin();
    await db.updateTable("account").set({ suspendedAt: NOW }).where("personId", "=", 4).execute();
    expect(await read(token)).toBeUndefined();
  });
});
