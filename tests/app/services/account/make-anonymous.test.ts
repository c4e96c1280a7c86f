import { beforeEach, expect, test } from "vitest";
import { makeAnonymous } from "#app/services/account/make-anonymous.server.ts";
import { offerAnonymity } from "#app/services/account/offer-anonymity.server.ts";
import { editPerson } from "#app/services/administration/edit-person.server.ts";
import { listPeopleChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { suspendAccount } from "#app/services/account/suspend-account.server.ts";
import type { Db } from "#db/open.server.ts";
import { givenSessions } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";
import { sql } from "kysely";

const RUTH = PEOPLE.member.personId;
const OFFICE = "Former member of Anytown Scrutiny Panel";
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const leave = (untilOn: string) => db.updateTable("membership").set({ untilOn }).where("personId", "=", RUTH).execute();
const ruthNow = async () =>
  (await db.selectFrom("person").select("version").where("id", "=", RUTH).executeTakeFirstOrThrow()).version;

/** Every row of every table that holds the text, by the table's name: what is searched included. */
async function tablesWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of schemaTables().keys()) {
    const name = table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const { rows } = await sql`select * from ${sql.id(name)}`.execute(db);
    if (JSON.stringify(rows).toLowerCase().includes(text.toLowerCase())) found.push(table);
  }
  return found;
}

/** Ruth in every kind of place: by number, in words, in what was published, in what may only be added to. */
async function ruthEverywhere() {
  const programmeId = await givenProgramme(db);
  const meetingId = await givenMeeting(db);
  const themeId = await givenTheme(db, { leadMemberId: RUTH, whyItMatters: "Cllr Ruth Ahmed says so" });
  const itemId = await givenItem(db, { themeId, meetingId, leadMemberId: RUTH, reportAuthor: "Ahmed, Ruth" });
  const questionId = await givenQuestion(db, { themeId, askerPersonId: RUTH, askerWords: "RUTH AHMED" });
  await givenFollowUp(db, { ownerPersonId: RUTH, ownerWords: "Cllr Ruth Ahmed" });
  const by = { at: NOW, byName: "Cllr Ruth Ahmed", byPersonId: RUTH };
  await db
    .insertInto("itemMove")
    .values({ itemId, kind: "placed", ...by })
    .execute();
  await db
    .insertInto("answer")
    .values({
      questionId,
      kind: "minuted",
      result: "answered",
      text: "As Ruth Ahmed asked",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
    })
    .execute();
  const days = { fromOn: "2026-10-05", untilOn: "2026-10-09", enteredAt: NOW };
  await db
    .insertInto("absence")
    .values([
      { ...days, personId: RUTH, enteredByName: "Cllr Ruth Ahmed" },
      { ...days, personId: RUTH, bodyId: PANEL, enteredByName: "Jo Bryce" },
      { ...days, personId: PEOPLE.officer.personId, enteredByName: "Jo Bryce" },
    ])
    .execute();
  const view = JSON.stringify({ by: "Cllr Ruth Ahmed", all: ["asked by Ruth Ahmed’s group"] });
  const release = { publishedAt: NOW, publishedByName: "Cllr Ruth Ahmed" };
  await db
    .insertInto("programmeRelease")
    .values({ programmeId, number: 1, snapshot: view, changes: "[]", ...release })
    .execute();
  await db
    .insertInto("agendaRelease")
    .values({ meetingId, number: 1, kind: "agenda", publishedOn: "2026-09-01", view, ...release })
    .execute();
  await db
    .insertInto("publishedRecord")
    .values({
      kind: "answer",
      recordId: questionId,
      bodyId: PANEL,
      startYear: 2026,
      title: "Asked by Ruth Ahmed",
      view,
      ...release,
    })
    .execute();
  const outbox = { createdAt: NOW, giveUpAt: NOW, subject: "Ruth Ahmed asked", body: "" };
  await db
    .insertInto("outbox")
    .values([
      { ...outbox, toEmail: "member@example.test" },
      { ...outbox, toEmail: "chair@example.test" },
    ])
    .execute();
  const event = {
    particulars: "{}",
    reason: null,
    action: "theme_edited" as const,
    subjectKind: "theme" as const,
    subjectId: themeId,
  };
  await db
    .insertInto("event")
    .values([
      {
        ...event,
        at: "2026-08-31T09:00:00.000Z",
        bodyId: PANEL,
        actorPersonId: RUTH,
        actorName: "Cllr Ruth Ahmed",
        reason: "as Ruth Ahmed wished",
      },
      { ...event, at: "2020-01-01T09:00:00.000Z", bodyId: PANEL, actorPersonId: RUTH, actorName: "Cllr Ruth Ahmed" },
      {
        ...event,
        at: NOW,
        bodyId: PANEL,
        actorPersonId: 1,
        actorName: "Jo Bryce",
        particulars: `{"title":"Ruth Ahmed"}`,
      },
    ])
    .execute();
  await db
    .insertInto("submitKey")
    .values({ actorKey: `person:${RUTH}`, key: "k", answer: "null", at: NOW })
    .execute();
}

test("a person who left is made anonymous: no table holds their names any more, and history names their office", async () => {
  await editPerson(db, acting("secondOfficer"), {
    personId: RUTH,
    version: 1,
    name: "Cllr Ruth Ahmed-Lowe",
    familyName: "Ahmed-Lowe",
    description: "Ward of Ahmed",
    email: "member@example.test",
  });
  await ruthEverywhere();
  await givenSessions(db, "member", 2);
  await leave("2026-08-31");
  expect(await tablesWith("ruth ahmed")).toContain("event");

  const first = await offerAnonymity(db, as("secondOfficer"), RUTH, false);
  expect(first).toMatchObject({ office: OFFICE, verdict: { allowed: true }, isCounted: false });
  expect(first!.along).toEqual([
    { words: "account to sign in with, and its e-mail address", count: 1 },
    { words: "sessions that are open", count: 2 },
    { words: "entries of days on which they cannot come", count: 2 },
    { words: "messages to them", count: 1 },
  ]);
  const offer = await offerAnonymity(db, as("secondOfficer"), RUTH, true);
  expect(offer).toMatchObject({ office: OFFICE, verdict: { allowed: true }, isCounted: true });
  const counted = Object.fromEntries(offer!.along.map(({ words, count }) => [words, count]));
  expect(counted).toMatchObject({
    "sessions that are open": 2,
    "messages to them": 1,
    "entries of days on which they cannot come": 2,
    "things that they did, told under their name": 2,
    "published releases of work programmes": 1,
    "published agendas": 1,
    "published outcomes, answers and follow-ups": 1,
  });

  const done = await makeAnonymous(db, acting("secondOfficer"), { personId: RUTH, version: await ruthNow() });
  expect(done).toMatchObject({ ok: true, result: { office: OFFICE, along: offer!.along } });
  for (const name of ["ruth ahmed", "ahmed, ruth", "ahmed-lowe", '"member@example.test', "Ward of Ahmed"])
    expect([name, await tablesWith(name)]).toEqual([name, []]);

  const left = await db.selectFrom("absence").select("personId").execute();
  expect(left).toEqual([{ personId: PEOPLE.officer.personId }]);
  const actors = await db
    .selectFrom("event")
    .select(["actorName", "reason"])
    .where("actorPersonId", "=", RUTH)
    .orderBy("id")
    .execute();
  expect(actors).toEqual([
    { actorName: "Member of Anytown Scrutiny Panel", reason: `as ${OFFICE} wished` },
    { actorName: OFFICE, reason: null },
  ]);
  const release = await db.selectFrom("programmeRelease").select("snapshot").executeTakeFirstOrThrow();
  expect(JSON.parse(release.snapshot)).toEqual({ by: OFFICE, all: [`asked by ${OFFICE}’s group`] });
  expect(await db.selectFrom("session").select("personId").execute()).toEqual([]);
  expect((await db.selectFrom("outbox").select("toEmail").execute()).map((one) => one.toEmail)).toEqual([
    "chair@example.test",
  ]);
  expect((await listPeopleChoices(db, as("secondOfficer"))).map(({ words }) => words)).not.toContain(OFFICE);

  const account = db.selectFrom("account").select("personId").where("personId", "=", RUTH);
  expect(await account.execute()).toEqual([]);
  const kept = db.selectFrom("submitKey").select("key").where("actorKey", "=", `person:${RUTH}`);
  expect(await kept.execute()).toEqual([]);

  // What may only be added to is as safe as before.
  await expect(db.updateTable("event").set({ actorName: "X" }).execute()).rejects.toThrow("append-only");
  await expect(db.updateTable("itemMove").set({ byName: "X" }).execute()).rejects.toThrow("append-only");
  await expect(db.updateTable("agendaRelease").set({ note: "X" }).execute()).rejects.toThrow("append-only");

  const again = { personId: RUTH, version: await ruthNow() };
  expect(await makeAnonymous(db, acting("secondOfficer"), again)).toMatchObject({ refusal: { kind: "state" } });
  const renamed = { ...again, name: "Ruth", familyName: "", description: "" };
  expect(await editPerson(db, acting("secondOfficer"), renamed)).toMatchObject({ refusal: { kind: "state" } });
});

test("nobody is made anonymous by another than an administrator, with a part still, or under somebody else's name", async () => {
  const input = { personId: RUTH, version: 1 };
  const refusedAs = async (who: Parameters<typeof acting>[0], because: RegExp) => {
    const before = await digest(db);
    expect(await makeAnonymous(db, acting(who), input)).toMatchObject({
      ok: false,
      refusal: { because: expect.stringMatching(because) },
    });
    expect(await digest(db)).toBe(before);
  };
  await refusedAs("secondOfficer", /has a part in a body without an end/);
  await leave("2026-09-01");
  await refusedAs("secondOfficer", /until 1 September 2026/);
  await leave("2026-08-31");
  for (const who of ["officer", "chair", "member"] as const) await refusedAs(who, /Only an administrator/);
  const { id } = await db
    .insertInto("person")
    .values({ name: "Ruth Ahmed", familyName: "Ahmed" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await refusedAs("secondOfficer", /^Ruth Ahmed is somebody else with the same name/);
  expect((await offerAnonymity(db, as("secondOfficer"), RUTH, true))?.verdict.allowed).toBe(false);
  await db.updateTable("person").set({ name: "Ruth B Ahmed" }).where("id", "=", id).execute();
  expect(await suspendAccount(db, acting("secondOfficer"), { ...input, reason: "Left" })).toMatchObject({ ok: true });
  await refusedAs("secondOfficer", /has changed since/);
  expect(await makeAnonymous(db, acting("secondOfficer"), { ...input, version: 2 })).toMatchObject({ ok: true });
  const other = db.selectFrom("person").select("name").where("id", "=", id);
  expect(await other.executeTakeFirst()).toEqual({ name: "Ruth B Ahmed" });
});
