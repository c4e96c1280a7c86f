import { beforeEach, expect, test } from "vitest";
import { addPerson } from "#app/services/administration/add-person.server.ts";
import { editPerson } from "#app/services/administration/edit-person.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { grantAdministrator } from "#app/services/administration/grant-administrator.server.ts";
import { invitePerson } from "#app/services/administration/invite-person.server.ts";
import { makePasswordLink } from "#app/services/account/make-password-link.server.ts";
import { readLink } from "#app/services/account/read-link.server.ts";
import { removeAdministrator } from "#app/services/administration/remove-administrator.server.ts";
import { restoreAccount } from "#app/services/account/restore-account.server.ts";
import { suspendAccount } from "#app/services/account/suspend-account.server.ts";
import type { Db } from "#db/open.server.ts";
import { everythingIn, givenSessions, MAILED, SECRET, sessionsOf, SHOWN, tokenOf } from "#tests/support/accounts.ts";
import { acting, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn } from "#tests/support/records.ts";

// Priya Shah, the second officer, is the only administrator of the cast.
const PRIYA = PEOPLE.secondOfficer.personId;
const RUTH = PEOPLE.member.personId;
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const admin = () => acting("secondOfficer");
const ruth = { personId: RUTH, version: 1 };
const account = (personId: number) =>
  db
    .selectFrom("account")
    .select(["email", "administratorSinceAt", "suspendedAt", "suspendedBecause"])
    .where("personId", "=", personId)
    .executeTakeFirst();
const versionOf = async (id: number) =>
  (await db.selectFrom("person").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
const givePassword = (personId: number) =>
  db.updateTable("account").set({ passwordHash: "$argon2id$made-up" }).where("personId", "=", personId).execute();
const live = (link: string | null, kind: "invitation" | "password_reset") =>
  readLink(db, { secret: SECRET, kind, token: tokenOf(link), now: NOW });

test("a person without an address is added without an account", async () => {
  const { outcome, link } = await addPerson(db, admin(), SHOWN, {
    name: "Mo Rahman",
    description: "Observer",
  });
  expect(outcome).toMatchObject({ ok: true });
  expect(link).toBeNull();
  expect(await actionsIn(db)).toEqual(["person_added"]);
});

const familyNames = (name: string) => db.selectFrom("person").select("familyName").where("name", "=", name).execute();

test("a person's family name is the one typed, or the one in the name, and follows the name until it is set apart", async () => {
  await addPerson(db, admin(), SHOWN, { name: "Li Wei", familyName: "Li", description: "" });
  await addPerson(db, admin(), SHOWN, { name: "Cllr Mo Rahman", familyName: "", description: "" });
  expect(await familyNames("Li Wei")).toEqual([{ familyName: "Li" }]);
  expect(await familyNames("Cllr Mo Rahman")).toEqual([{ familyName: "Rahman" }]);

  const input = { ...ruth, description: "", email: "member@example.test" };
  expect((await editPerson(db, admin(), { ...input, name: "Cllr Ruth Bell", familyName: "Ahmed" })).ok).toBe(true);
  expect(await familyNames("Cllr Ruth Bell")).toEqual([{ familyName: "Bell" }]);
  const apart = { ...input, version: 2, name: "Cllr Ruth Bell", familyName: "Ruth Bell" };
  expect((await editPerson(db, admin(), apart)).ok).toBe(true);
  expect(await familyNames("Cllr Ruth Bell")).toEqual([{ familyName: "Ruth Bell" }]);
  expect((await editPerson(db, admin(), { ...apart, version: 3 })).ok).toBe(true);
  expect(await versionOf(RUTH)).toBe(3);
  const told = await db.selectFrom("event").select("particulars").where("action", "=", "person_edited").execute();
  expect(told.at(-1)?.particulars).toContain('"Family name"');
});

test("a person with an address gets an account and an invitation, shown once", async () => {
  const once = admin();
  const input = { name: "Mo Rahman", description: "", email: "Mo.Rahman@Example.test" };
  const first = await addPerson(db, once, SHOWN, input);
  const again = await addPerson(db, once, SHOWN, input);

  expect(await live(first.link, "invitation")).toMatchObject({
    name: "Mo Rahman",
    email: "mo.rahman@example.test",
  });
  expect(again).toMatchObject({ outcome: { ok: true, repeated: true }, link: null });
  expect(await actionsIn(db)).toEqual(["person_added", "account_invited"]);
  expect(await everythingIn(db)).not.toContain(tokenOf(first.link));
});

test("where mail is sent the link goes in the outbox and is not shown", async () => {
  const input = { name: "Mo Rahman", description: "", email: "mo@example.test" };
  const { link } = await addPerson(db, admin(), MAILED, input);
  expect(link).toBeNull();
  const waiting = await db.selectFrom("outbox").select(["toEmail", "body"]).execute();
  expect(waiting).toMatchObject([{ toEmail: "mo@example.test" }]);
  expect(waiting[0]?.body).toContain("https://planner.test/invitations/");
});

test("an address that is taken is refused, and nobody is added", async () => {
  const input = { name: "Mo Rahman", description: "", email: "MEMBER@example.test" };
  const { outcome, link } = await addPerson(db, admin(), SHOWN, input);
  expect(outcome).toMatchObject({
    refusal: { because: "Cllr Ruth Ahmed already signs in with that e-mail address." },
  });
  expect(link).toBeNull();
  expect(await db.selectFrom("person").select("id").where("name", "=", "Mo Rahman").execute()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("an edit changes name and address; history names the address but does not show it", async () => {
  const input = { ...ruth, name: "Cllr Ruth Ahmed MBE", description: "", email: "new@example.test" };
  expect(await editPerson(db, admin(), input)).toMatchObject({ ok: true });
  expect(await account(RUTH)).toMatchObject({ email: "new@example.test" });
  expect(await actionsIn(db)).toEqual(["person_edited"]);
  const stored = await everythingIn(db);
  expect(stored).toContain("E-mail address");
  expect(stored).not.toContain("example.test");
});

test("moving an address ends the links sent to the old one", async () => {
  const { link } = await invitePerson(db, admin(), SHOWN, ruth);
  const input = { ...ruth, version: 2, name: "Cllr Ruth Ahmed", description: "", email: "new@example.test" };
  await editPerson(db, admin(), input);
  expect(await live(link, "invitation")).toBeUndefined();
});

test("an account is not left without an address, and a stale edit is told what changed", async () => {
  const noEmail = { ...ruth, name: "Cllr Ruth Ahmed", description: "" };
  expect(await editPerson(db, admin(), noEmail)).toMatchObject({ refusal: { kind: "input" } });
  await editPerson(db, admin(), { ...noEmail, description: "North ward", email: "member@example.test" });
  const stale = await editPerson(db, admin(), { ...noEmail, email: "member@example.test" });
  expect(stale).toMatchObject({ refusal: { kind: "stale" } });
  expect(stale.ok ? "" : stale.refusal.because).toContain("Priya Shah changed description");
});

test("an invitation is for those without a password, a password link for those with one", async () => {
  const refused = await makePasswordLink(db, admin(), SHOWN, ruth);
  expect(refused).toMatchObject({ outcome: { refusal: { kind: "state" } }, link: null });
  const { link } = await invitePerson(db, admin(), SHOWN, ruth);
  expect(await live(link, "invitation")).toBeDefined();

  await givePassword(RUTH);
  expect(await invitePerson(db, admin(), SHOWN, { ...ruth, version: 2 })).toMatchObject({
    outcome: { refusal: { kind: "state" } },
    link: null,
  });
  const reset = await makePasswordLink(db, admin(), SHOWN, { ...ruth, version: 2 });
  expect(await live(reset.link, "password_reset")).toBeDefined();
  expect(await live(link, "invitation")).toBeUndefined();
  expect(await actionsIn(db)).toEqual(["account_invited", "account_reset_offered"]);
});

test("a suspension ends sessions and links at once, with its reason; restoring brings neither back", async () => {
  await givenSessions(db, "member", 2);
  const { link } = await invitePerson(db, admin(), SHOWN, ruth);
  const input = { ...ruth, version: 2, reason: "Left the council." };
  expect(await suspendAccount(db, admin(), input)).toMatchObject({ ok: true });
  expect(await account(RUTH)).toMatchObject({ suspendedAt: NOW, suspendedBecause: "Left the council." });
  expect(await sessionsOf(db, "member")).toEqual([]);
  expect(await live(link, "invitation")).toBeUndefined();

  expect(await restoreAccount(db, admin(), { ...ruth, version: 3 })).toMatchObject({ ok: true });
  expect(await account(RUTH)).toMatchObject({ suspendedAt: null, suspendedBecause: null });
  expect(await live(link, "invitation")).toBeUndefined();
  expect(await actionsIn(db)).toEqual(["account_invited", "account_suspended", "account_restored"]);
});

test("nobody suspends their own account", async () => {
  const input = { personId: PRIYA, version: 1, reason: "A holiday" };
  expect(await suspendAccount(db, admin(), input)).toMatchObject({ refusal: { kind: "state" } });
  expect(await account(PRIYA)).toMatchObject({ suspendedAt: null });
});

test("there is always an administrator: the last one keeps the rights", async () => {
  const own = { personId: PRIYA, version: 1 };
  expect(await removeAdministrator(db, admin(), own)).toMatchObject({
    refusal: { because: "Priya Shah is the only administrator. Make someone else one first." },
  });
  expect(await grantAdministrator(db, admin(), ruth)).toMatchObject({ ok: true });
  await db.updateTable("account").set({ suspendedAt: NOW }).where("personId", "=", RUTH).execute();
  expect(await removeAdministrator(db, admin(), own)).toMatchObject({ ok: false });

  await db.updateTable("account").set({ suspendedAt: null }).where("personId", "=", RUTH).execute();
  expect(await removeAdministrator(db, admin(), own)).toMatchObject({ ok: true });
  expect(await account(PRIYA)).toMatchObject({ administratorSinceAt: null });
  expect(await account(RUTH)).toMatchObject({ administratorSinceAt: NOW });
  expect(await actionsIn(db)).toEqual(["administrator_granted", "administrator_removed"]);
});

test("nobody but an administrator does any of it, whether or not the person exists", async () => {
  const nobody = { personId: 999, version: 1 };
  for (const who of ["officer", "chair", "member", "outsideOfficer"] as const) {
    const may = () => acting(who);
    const outcomes = [
      (await addPerson(db, may(), SHOWN, { name: "X", description: "" })).outcome,
      await editPerson(db, may(), { ...ruth, name: "X", description: "" }),
      (await invitePerson(db, may(), SHOWN, ruth)).outcome,
      (await makePasswordLink(db, may(), SHOWN, nobody)).outcome,
      await suspendAccount(db, may(), { ...ruth, reason: "no" }),
      await restoreAccount(db, may(), nobody),
      await grantAdministrator(db, may(), { personId: PEOPLE[who].personId, version: 1 }),
      await removeAdministrator(db, may(), { personId: PRIYA, version: 1 }),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  }
  expect(await actionsIn(db)).toEqual([]);
  expect(await versionOf(RUTH)).toBe(1);
  await expect(restoreAccount(db, admin(), nobody)).rejects.toThrow(NoSuchRecord);
});
