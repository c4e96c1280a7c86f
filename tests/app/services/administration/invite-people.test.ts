import { ROWS_ON_PAGE } from "#app/domain/pages.ts";
import { beforeEach, expect, test } from "vitest";
import { invitePeople } from "#app/services/administration/invite-people.server.ts";
import { invitePerson } from "#app/services/administration/invite-person.server.ts";
import { offerInvitations } from "#app/services/administration/offer-invitations.server.ts";
import { readLink } from "#app/services/account/read-link.server.ts";
import type { Db } from "#db/open.server.ts";
import { MAILED, SECRET, SHOWN, tokenOf } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { eventsIn } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

// Priya Shah, the second officer, is the only administrator of the cast.
const admin = () => acting("secondOfficer");
const offer = (now = NOW) => offerInvitations(db, as("secondOfficer"), now);
const names = async (now = NOW) => (await offer(now)).invited.map(({ name }) => name);
const because = async (now = NOW) => (await offer(now)).notInvited.rows.map((person) => person.because);
const setAccount = (name: CastName, account: { passwordHash?: string; suspendedAt?: string }) =>
  db.updateTable("account").set(account).where("personId", "=", PEOPLE[name].personId).execute();
const outbox = () => db.selectFrom("outbox").select(["toEmail", "subject"]).orderBy("toEmail").execute();

/** The cast as a body has it that was just brought in: two sign in, one is suspended, one has no address, one was invited. */
async function asBroughtIn() {
  await setAccount("secondOfficer", { passwordHash: "$argon2id$made-up" });
  await setAccount("officer", { passwordHash: "$argon2id$made-up" });
  await setAccount("outsideMember", { suspendedAt: NOW });
  await db.deleteFrom("account").where("personId", "=", PEOPLE.outsideOfficer.personId).execute();
  await invitePerson(db, admin(), MAILED, { personId: PEOPLE.chair.personId, version: 1 });
}

test("those without a password are offered an invitation, with name and address; the others are told with why not", async () => {
  await asBroughtIn();
  expect((await offer()).invited.map(({ name, email }) => [name, email])).toEqual([
    ["Cllr Ruth Ahmed", "member@example.test"],
    ["Cllr Tom Bell", "othermember@example.test"],
    ["Dr Lena Frost", "coopted@example.test"],
    ["Cllr Dai Prosser", "vicechair@example.test"],
  ]);
  expect(await because()).toEqual([
    "Sam Field has no e-mail address here. Add one first.",
    "Cllr Amara Okafor has an invitation already: it works until 8 September 2026 at 10am.",
    "The account of Cllr Nia Webb is suspended. Restore it first.",
  ]);
});

test("somebody whose invitation has run out, or who was made anonymous, is offered one again, or not at all", async () => {
  await asBroughtIn();
  const after = "2026-09-08T09:00:00.001Z";
  expect(await names(after)).toContain("Cllr Amara Okafor");
  await db
    .updateTable("person")
    .set({ anonymousSinceAt: NOW })
    .where("id", "=", PEOPLE.outsideOfficer.personId)
    .execute();
  expect((await because(after)).join()).not.toContain("Sam Field");
});

test("each is invited as one would be alone: an event, a letter, a new version, and nobody is left to invite", async () => {
  await asBroughtIn();
  const ticked = (await offer()).invited;
  const before = (await eventsIn(db)).length;
  const form = admin();
  expect(await invitePeople(db, form, MAILED, ticked)).toMatchObject({ done: ticked, refused: [], links: [] });
  const told = (await eventsIn(db)).slice(before);
  expect(told.map(({ action }) => action)).toEqual(ticked.map(() => "account_invited"));
  expect((await outbox()).map(({ toEmail }) => toEmail)).toEqual([
    "chair@example.test",
    "coopted@example.test",
    "member@example.test",
    "othermember@example.test",
    "vicechair@example.test",
  ]);
  expect(await names()).toEqual([]);

  expect(await invitePeople(db, form, MAILED, ticked)).toMatchObject({ done: ticked, refused: [] });
  expect(await outbox()).toHaveLength(5);
  const again = await invitePeople(db, admin(), MAILED, ticked);
  expect(again.done).toEqual([]);
  expect(again.refused.map(({ refusal }) => refusal.kind)).toEqual(ticked.map(() => "stale"));
  expect(await outbox()).toHaveLength(5);
});

test("one who got a password or was suspended meanwhile, or is nobody, does not hold up the rest", async () => {
  const tick = (name: CastName) => ({ id: PEOPLE[name].personId, version: 1 });
  await setAccount("chair", { passwordHash: "$argon2id$made-up" });
  await setAccount("viceChair", { suspendedAt: NOW });
  const ticked = [tick("chair"), tick("viceChair"), { id: 999, version: 1 }, tick("member")];
  const { done, refused } = await invitePeople(db, admin(), MAILED, ticked);
  expect(done).toEqual([tick("member")]);
  expect(refused.map(({ refusal }) => refusal.because)).toEqual([
    "Cllr Amara Okafor already has a password. Make a password link instead.",
    "The account of Cllr Dai Prosser is suspended. Restore it first.",
    "There is no such record here.",
  ]);
  expect((await outbox()).map(({ toEmail }) => toEmail)).toEqual(["member@example.test"]);
});

test("where no mail is sent each link is given once, with the name; a repeated post gives none", async () => {
  const ticked = (await offer()).invited.slice(0, 2);
  const form = admin();
  const { links } = await invitePeople(db, form, SHOWN, ticked);
  expect(links.map(({ name }) => name)).toEqual(ticked.map(({ name }) => name));
  const token = tokenOf(links[1]?.link ?? null);
  expect(await readLink(db, { secret: SECRET, kind: "invitation", token, now: NOW })).toMatchObject({
    name: ticked[1]?.name,
  });
  expect(await invitePeople(db, form, SHOWN, ticked)).toMatchObject({ done: ticked, links: [] });
  expect(await outbox()).toEqual([]);
});

test("only an administrator invites; nobody else is even offered anyone", async () => {
  const ticked = (await offer()).invited;
  const { done, refused } = await invitePeople(db, acting("officer"), MAILED, ticked);
  expect(done).toEqual([]);
  expect(new Set(refused.map(({ refusal }) => refusal.kind))).toEqual(new Set(["role"]));
  expect(await outbox()).toEqual([]);
  expect((await offerInvitations(db, as("officer"), NOW)).invited).toEqual([]);
});

test("a hundred are invited at a time, and it is said how many are left", async () => {
  const people = Array.from({ length: ROWS_ON_PAGE }, (_, n) => ({
    name: `Zed Zz${n + 100}`,
    familyName: `zz${n + 100}`,
  }));
  const made = await db.insertInto("person").values(people).returning("id").execute();
  const accounts = made.map(({ id }) => ({ personId: id, email: `zed${id}@example.test`, createdAt: NOW }));
  await db.insertInto("account").values(accounts).execute();
  const { invited, more } = await offer();
  expect([invited.length, more]).toEqual([ROWS_ON_PAGE, 9]);
});
