import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/actor.ts";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { signIn } from "#app/services/account/sign-in.server.ts";
import { councilOfAddress } from "#app/services/administration/council-of-address.server.ts";
import { editOffice } from "#app/services/administration/edit-office.server.ts";
import { editPerson } from "#app/services/administration/edit-person.server.ts";
import { listPeopleToAdminister } from "#app/services/administration/list-people-to-administer.server.ts";
import { listBodyChoices, listPeopleChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { readCouncil } from "#app/services/administration/offer-council.server.ts";
import { editCouncil } from "#app/services/administration/edit-council.server.ts";
import { readOffices } from "#app/services/administration/read-offices.server.ts";
import { readPersonToAdminister } from "#app/services/administration/read-person-to-administer.server.ts";
import { startMembership } from "#app/services/administration/start-membership.server.ts";
import { addPerson } from "#app/services/administration/add-person.server.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";
import { SECRET, SHOWN } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";

const B = 2;
const B_BODY = 70;
const B_PERSON = 71;
const B_OFFICE = 72;
const A_OFFICE = 73;

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  await db.insertInto("council").values({ id: B, slug: "b", name: "Borough B", welcome: "", logoWords: "" }).execute();
  const body = { hostAuthority: "B", jurisdiction: "england", kind: "panel", law: "police_panel" } as const;
  await db
    .insertInto("body")
    .values({ ...body, id: B_BODY, councilId: B, slug: "b-panel", name: "Panel of B" })
    .execute();
  await db.insertInto("person").values({ id: B_PERSON, councilId: B, name: "Cllr B Bee", familyName: "Bee" }).execute();
  await db
    .insertInto("office")
    .values([
      { id: B_OFFICE, councilId: B, title: "Head of B" },
      { id: A_OFFICE, councilId: 1, title: "Head of A" },
    ])
    .execute();
});

const administratorOfB = (): Actor => ({ ...as("secondOfficer"), personId: B_PERSON, councilId: B, parts: [] });

test("an administrator is shown the people, bodies, offices and look of their own council, and finds no other's", async () => {
  const a = as("secondOfficer");
  expect((await listPeopleToAdminister(db, a, { search: "bee", page: 1 })).people).toEqual([]);
  expect((await listPeopleToAdminister(db, administratorOfB(), { search: "", page: 1 })).people).toHaveLength(1);
  expect((await listPeopleChoices(db, administratorOfB())).map(({ words }) => words)).toEqual(["Cllr B Bee"]);
  expect((await listBodyChoices(db, administratorOfB())).map(({ words }) => words)).toEqual(["Panel of B"]);
  expect((await readOffices(db, administratorOfB(), null)).rows.map(({ title }) => title)).toEqual(["Head of B"]);
  expect(await readPersonToAdminister(db, a, B_PERSON)).toBeUndefined();
  expect(await readPersonToAdminister(db, administratorOfB(), 1)).toBeUndefined();
  expect(await readBodyToAdminister(db, a, "b-panel")).toBeUndefined();
  expect(await readBodyToAdminister(db, administratorOfB(), "b-panel")).toMatchObject({ name: "Panel of B" });
  expect(await readCouncil(db, administratorOfB())).toMatchObject({ name: "Borough B" });
});

test("no deed of an administrator reaches another council's people, bodies, offices or look", async () => {
  const who = acting("secondOfficer");
  const person = { personId: B_PERSON, version: 1, name: "Taken", description: "" };
  const office = { officeId: B_OFFICE, version: 1, title: "Taken", organisation: "" };
  const part = { role: "member", fromOn: "2026-09-01", untilOn: null } as const;
  await expect(editPerson(db, who, person)).rejects.toThrow();
  await expect(editOffice(db, who, office)).rejects.toThrow();
  await expect(startMembership(db, who, { ...part, slug: "b-panel", personId: 4 })).rejects.toThrow();
  await expect(startMembership(db, who, { ...part, slug: "anytown-panel", personId: B_PERSON })).rejects.toThrow();
  const look = { version: 0, name: "Council A", colour: null, welcome: "" };
  expect(await editCouncil(db, who, look)).toMatchObject({ ok: true });
  expect(await db.selectFrom("council").select("name").orderBy("id").execute()).toEqual([
    { name: "Council A" },
    { name: "Borough B" },
  ]);
});

test("who may be named for a body are the offices of its own council", async () => {
  const titles = async (bodyId: number) => (await listOffices(db, [bodyId])).map(({ title }) => title);
  expect(await titles(B_BODY)).toEqual(["Head of B"]);
  expect(await titles(OTHER_COMMITTEE)).toEqual(["Head of A"]);
});

test("history is of the council of its body, or of who did it", async () => {
  const given = { name: "Cllr Cee", description: "", email: "chair@example.test" };
  const added = await addPerson(db, { ...acting("chair"), actor: administratorOfB() }, SHOWN, given);
  expect(added.outcome).toMatchObject({ ok: true }); // the same address as of somebody in the other council
  expect(await db.selectFrom("event").select(["action", "councilId"]).orderBy("id").execute()).toEqual([
    { action: "person_added", councilId: B },
    { action: "account_invited", councilId: B },
  ]);
});

test("an address signs in within its council; where a password fits in several the person chooses", async () => {
  const passwordHash = await hashPassword("quiet river stones");
  const account = { email: "member@example.test", passwordHash, administratorSinceAt: null, createdAt: NOW } as const;
  await db.updateTable("account").set({ passwordHash }).where("email", "=", account.email).execute();
  await db
    .insertInto("account")
    .values({ ...account, personId: B_PERSON, councilId: B })
    .execute();
  const from = { secret: SECRET, address: "here", now: NOW };
  const tried = (councilId: number | null) =>
    signIn(db, from, { email: account.email, password: "quiet river stones", councilId });
  expect(await tried(B)).toMatchObject({ ok: true, result: { personId: B_PERSON } });
  expect(await tried(1)).toMatchObject({ ok: true, result: { personId: 4 } });
  expect(await tried(3)).toMatchObject({ ok: false });
  expect(await tried(null)).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("Choose the council") },
  });
});

test.each([
  ["/bodies/b-panel", B],
  ["/programmes/b-panel/2026-27/report.pdf", B],
  ["/bodies/anytown-panel/feed.atom", 1],
  ["/themes/T-80", B],
  ["/themes/T-80/story.docx", B],
  ["/themes/T-999", undefined],
  ["/themes", undefined],
  ["/", undefined],
])("%s is of council %s", async (path, councilId) => {
  const theme = { bodyId: B_BODY, title: "Of B", origin: "officer", state: "proposed", updatedAt: NOW } as const;
  await db
    .insertInto("theme")
    .values({ ...theme, id: 80 } as never)
    .execute();
  expect(PANEL).toBe(1);
  expect(await councilOfAddress(db, path)).toBe(councilId);
});
