import { beforeEach, expect, test } from "vitest";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";
import { listPeopleToAdminister } from "#app/services/administration/list-people-to-administer.server.ts";
import { readPersonToAdminister } from "#app/services/administration/read-person-to-administer.server.ts";
import { offerRetention, readRetentionToAdminister } from "#app/services/administration/read-retention.server.ts";
import { setRetention } from "#app/services/administration/set-retention.server.ts";
import { isEmptyInstallation } from "#db/administration/installation.server.ts";
import { changePerson, countPeople } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const setAccount = (name: CastName, account: Partial<New<"account">>) =>
  db.updateTable("account").set(account).where("personId", "=", PEOPLE[name].personId).execute();
const find = async (search: string, page = 1) => {
  const found = await listPeopleToAdminister(db, as("secondOfficer"), { search, page });
  expect(found.people.length).toBeLessThanOrEqual(found.total);
  return found.people.map(({ name }) => name);
};

test("people are found by name, description or address; the signs of a pattern stand for themselves", async () => {
  await db.updateTable("person").set({ description: "Ward 100%" }).where("id", "=", PEOPLE.member.personId).execute();
  await db.updateTable("person").set({ description: "Ward 1000" }).where("id", "=", PEOPLE.chair.personId).execute();
  await setAccount("coOpted", { email: "lena_frost@example.test" });
  await setAccount("viceChair", { email: "lenaxfrost@example.test" });
  expect(await find("  okafor ")).toEqual(["Cllr Amara Okafor"]);
  expect(await find("ward 100")).toEqual(["Cllr Ruth Ahmed", "Cllr Amara Okafor"]);
  expect(await find("100%")).toEqual(["Cllr Ruth Ahmed"]);
  expect(await find("a_f")).toEqual(["Dr Lena Frost"]);
  expect(await find("\\")).toEqual([]);
  expect(await find("secondofficer@")).toEqual(["Priya Shah"]);
  expect(await find("nobody")).toEqual([]);
  expect(
    await listPeopleToAdminister(db, as("secondOfficer"), { search: ` ${"x".repeat(101)}`, page: 1 }),
  ).toMatchObject({
    search: "x".repeat(100),
    pages: 1,
    total: 0,
  });
});

test("twenty-five people a page, by family name; each with what their account is", async () => {
  const people = Array.from({ length: 17 }, (_, n) => ({ name: `Zed Zz${n + 10}`, familyName: `zz${n + 10}` }));
  await db.insertInto("person").values(people).execute();
  expect(await listPeopleToAdminister(db, as("secondOfficer"), { search: "", page: 1 })).toMatchObject({
    page: 1,
    pages: 2,
    total: 26,
  });
  expect((await find("")).slice(0, 3)).toEqual(["Cllr Ruth Ahmed", "Cllr Tom Bell", "Jo Bryce"]);
  expect(await find("", 1)).toHaveLength(25);
  expect(await find("", 2)).toEqual(["Zed Zz26"]);
  await db.deleteFrom("person").where("name", "=", "Zed Zz26").execute();
  expect(await listPeopleToAdminister(db, as("secondOfficer"), { search: "", page: 1 })).toMatchObject({
    pages: 1,
    total: 25,
  });
  await setAccount("member", { passwordHash: "hash", suspendedAt: NOW });
  const { people: rows } = await listPeopleToAdminister(db, as("secondOfficer"), { search: "cllr", page: 1 });
  expect(rows.map(({ hasPassword, suspendedAt }) => [hasPassword, suspendedAt])).toEqual([
    [true, NOW],
    [false, null],
    [false, null],
    [false, null],
    [false, null],
  ]);
});

test("people are counted, with accounts that are invited and not used, or suspended; one without an account is neither", async () => {
  expect(await countPeople(db, 1)).toEqual({ people: 9, withoutPassword: 9, suspended: 0 });
  await setAccount("member", { passwordHash: "hash" });
  await setAccount("chair", { suspendedAt: NOW });
  await db.deleteFrom("account").where("personId", "=", PEOPLE.coOpted.personId).execute();
  expect(await countPeople(db, 1)).toEqual({ people: 9, withoutPassword: 7, suspended: 1 });
});

test("changing a person raises the version by one, of that person alone", async () => {
  const versions = () =>
    db.selectFrom("person").select(["name", "version"]).where("id", "<", 3).orderBy("id").execute();
  await db.transaction().execute((trx) => changePerson(trx, 1));
  await db.transaction().execute((trx) => changePerson(trx, 1, { name: "Jo Bryce-Hall" }));
  expect(await versions()).toEqual([
    { name: "Jo Bryce-Hall", version: 3 },
    { name: "Cllr Amara Okafor", version: 1 },
  ]);
});

test("a person with their parts in every body, latest first, and what may be done with their account", async () => {
  const { personId } = PEOPLE.member;
  const part = { personId, bodyId: OTHER_COMMITTEE, role: "vice_chair", fromOn: "2026-08-01" } as const;
  await db.insertInto("membership").values(part).execute();
  const read = (who: CastName = "secondOfficer") => readPersonToAdminister(db, as(who), personId);
  const offers = async () => (await read())?.offers.filter(({ verdict }) => verdict.allowed).map(({ words }) => words);
  expect(await read()).toMatchObject({
    name: "Cllr Ruth Ahmed",
    email: "member@example.test",
    hasPassword: false,
    parts: [
      { bodyName: "Othertown Committee", words: "vice-chair" },
      { bodyName: "Anytown Scrutiny Panel", words: "member" },
    ],
    events: [],
  });
  expect(JSON.stringify(await read())).not.toContain("passwordHash");
  expect(await offers()).toEqual([
    "Change name or address",
    "Invite to sign in",
    "Sign out everywhere",
    "Suspend the account",
    "Make administrator",
  ]);
  await setAccount("member", { passwordHash: "hash" });
  expect(await offers()).toEqual([
    "Change name or address",
    "Make a password link",
    "Sign out everywhere",
    "Suspend the account",
    "Make administrator",
  ]);
  await setAccount("member", { suspendedAt: NOW });
  expect(await offers()).toEqual(["Change name or address", "Restore the account"]);
  expect((await read("officer"))?.offers.every(({ verdict }) => !verdict.allowed)).toBe(true);
  expect(await readPersonToAdminister(db, as("secondOfficer"), 999)).toBeUndefined();
});

test("one deed on an account: for administrators, by the account, and never the last of them", async () => {
  const { personId } = PEOPLE.secondOfficer;
  const offer = (deed: Parameters<typeof offerAccountDeed>[3], who: CastName = "secondOfficer") =>
    offerAccountDeed(db, as(who), personId, deed);
  expect(await offer("invite")).toEqual({ id: personId, name: "Priya Shah", version: 1, verdict: { allowed: true } });
  expect(await offer("invite", "officer")).toMatchObject({ verdict: { kind: "role" } });
  const last = { verdict: { because: "Priya Shah is the only administrator. Make someone else one first." } };
  expect(await offer("remove_administrator")).toMatchObject(last);
  await setAccount("officer", { administratorSinceAt: NOW, suspendedAt: NOW });
  expect(await offer("remove_administrator")).toMatchObject(last);
  await setAccount("officer", { suspendedAt: null });
  expect(await offer("remove_administrator")).toMatchObject({ verdict: { allowed: true } });
  expect(await offerAccountDeed(db, as("secondOfficer"), 999, "invite")).toBeUndefined();
});

test("the page of a period holds what is set, what it was to begin with, and who may set it", async () => {
  const admin = as("secondOfficer");
  const offer = (name: "waiting_import" | "message") => offerRetention(db, admin, name);
  const before = await offer("waiting_import");
  expect(before).toMatchObject({
    name: "waiting_import",
    days: 30,
    byDefault: 30,
    version: 0,
    verdict: { allowed: true },
  });
  await setRetention(db, acting("secondOfficer"), { name: "waiting_import", days: 60, version: 0 });
  expect(await offer("waiting_import")).toMatchObject({ days: 60, byDefault: 30, version: 1 });
  expect(await offer("message")).toMatchObject({ version: 0 });
  expect(await offerRetention(db, as("officer"), "message")).toMatchObject({ verdict: { kind: "role" } });
  const { periods } = await readRetentionToAdminister(db, admin);
  const setBy = (name: string) => periods.find((period) => period.name === name)?.setBy;
  expect(setBy("waiting_import")).toBe("Priya Shah, 1 September 2026 at 10am");
  expect(setBy("message")).toBe("nobody yet: this is the usual period");
});

test("an installation is empty without a body and without a person", async () => {
  expect(await isEmptyInstallation(db)).toBe(false);
  await db.deleteFrom("membership").execute();
  await db.deleteFrom("account").execute();
  await db.deleteFrom("person").execute();
  expect(await isEmptyInstallation(db)).toBe(false);
  await db.deleteFrom("body").where("id", "=", PANEL).execute();
  await db.deleteFrom("body").execute();
  expect(await isEmptyInstallation(db)).toBe(true);
  await db.insertInto("person").values({ name: "Jo Bryce", familyName: "bryce" }).execute();
  expect(await isEmptyInstallation(db)).toBe(false);
});
