import { expect, test } from "vitest";
import { addDays, addHours } from "#app/domain/calendar.ts";
import { KEPT_THINGS, retentionOf } from "#app/domain/administration/retention.ts";

import { prune } from "#app/services/administration/prune.server.ts";
import { readRetention, readRetentionToAdminister } from "#app/services/administration/read-retention.server.ts";
import { setRetention } from "#app/services/administration/set-retention.server.ts";
import type { Db } from "#db/open.server.ts";
import { givenSessions } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { actionsIn, givenTheme, themeIn } from "#tests/support/records.ts";

const days = (count: number) => addHours(NOW, -count * 24);
const pruned = (db: Db) => prune(db, { now: NOW, today: TODAY });

test("how to reach a suggester goes by itself once the theme is over and its time has passed, and from nowhere else", async () => {
  const db = await freshDb();
  const contact = { suggesterContact: "resident@example.test" };
  const [over, closed, lately, open] = [
    await givenTheme(db, { ...contact, state: "not_taken_forward", updatedAt: days(91) }),
    await givenTheme(db, { ...contact, state: "closed", updatedAt: days(91) }),
    await givenTheme(db, { ...contact, state: "not_taken_forward", updatedAt: days(90) }),
    await givenTheme(db, { ...contact, state: "considered", updatedAt: days(900) }),
  ];
  await pruned(db);
  for (const id of [over, closed]) expect(await themeIn(db, id)).toMatchObject({ suggesterContact: null, version: 2 });
  for (const id of [lately, open])
    expect(await themeIn(db, id)).toMatchObject({ suggesterContact: "resident@example.test", version: 1 });
  expect(await actionsIn(db)).toEqual(["theme_contact_removed", "theme_contact_removed"]);
  const events = await db.selectFrom("event").select(["actorName", "actorPersonId", "subjectVersion"]).execute();
  expect(events[0]).toEqual({ actorName: "The planner", actorPersonId: null, subjectVersion: 2 });
});

test("a spreadsheet that nobody saved is discarded after its time, with what its file said", async () => {
  const db = await freshDb();
  const sheet = {
    bodyId: PANEL,
    kind: "themes",
    rows: `{"untouched":0,"rows":["a secret row"]}`,
    uploadedByPersonId: 1,
    uploadedByName: "Jo Bryce",
  } as const;
  await db
    .insertInto("sheetImport")
    .values([
      { ...sheet, fileName: "old.csv", uploadedAt: days(31), state: "previewed" },
      { ...sheet, fileName: "young.csv", uploadedAt: days(30), state: "previewed" },
      { ...sheet, fileName: "saved.csv", uploadedAt: days(31), state: "applied" },
    ])
    .execute();
  await pruned(db);
  const left = await db
    .selectFrom("sheetImport")
    .select(["fileName", "state", "version", "rows"])
    .orderBy("id")
    .execute();
  expect(left).toEqual([
    { fileName: "old.csv", state: "discarded", version: 2, rows: `{"untouched":0,"rows":[]}` },
    { fileName: "young.csv", state: "previewed", version: 1, rows: sheet.rows },
    { fileName: "saved.csv", state: "applied", version: 1, rows: sheet.rows },
  ]);
  expect(await actionsIn(db)).toEqual(["table_discarded"]);
});

test("minutes that nobody saved go after their time, with what was found in them", async () => {
  const db = await freshDb();
  const facts = { title: "", on: null, time: "", venue: "", chair: "" };
  const reading = JSON.stringify({
    facts,
    cuts: [{ start: 0, end: 1, item: "5" }],
    proposals: [{ key: "item-1" }],
    more: false,
  });
  const minutes = {
    bodyId: PANEL,
    text: "1. Taxis",
    reading,
    broughtByPersonId: 1,
    broughtByName: "Jo Bryce",
  } as const;
  await db
    .insertInto("broughtMinutes")
    .values([
      { ...minutes, fileName: "old.docx", broughtAt: days(31), state: "draft" },
      { ...minutes, fileName: "young.docx", broughtAt: days(30), state: "draft" },
      { ...minutes, fileName: "saved.docx", broughtAt: days(31), state: "saved" },
    ])
    .execute();
  await pruned(db);
  const left = await db
    .selectFrom("broughtMinutes")
    .select(["fileName", "state", "text", "reading"])
    .orderBy("id")
    .execute();
  const nothing = JSON.stringify({ facts, cuts: [], proposals: [], more: false });
  expect(left).toEqual([
    { fileName: "old.docx", state: "discarded", text: "", reading: nothing },
    { fileName: "young.docx", state: "draft", text: "1. Taxis", reading },
    { fileName: "saved.docx", state: "saved", text: "1. Taxis", reading },
  ]);
  expect(await actionsIn(db)).toEqual(["minutes_discarded"]);
});

test("the account of somebody who left goes after its time; nobody else's does", async () => {
  const db = await freshDb();
  const until = (name: keyof typeof PEOPLE, untilOn: string) =>
    db.updateTable("membership").set({ untilOn }).where("personId", "=", PEOPLE[name].personId).execute();
  await until("member", addDays(TODAY, -366));
  await until("otherMember", addDays(TODAY, -365));
  await until("secondOfficer", addDays(TODAY, -900)); // the administrator
  await until("coOpted", addDays(TODAY, -900));
  const again = { bodyId: PANEL, personId: PEOPLE.coOpted.personId, role: "member", fromOn: TODAY } as const;
  await db
    .insertInto("membership")
    .values({ ...again, untilOn: TODAY })
    .execute();
  await db.deleteFrom("membership").where("personId", "=", PEOPLE.outsideMember.personId).execute();
  await givenSessions(db, "member");
  await pruned(db);

  const kept = await db.selectFrom("account").select("personId").execute();
  const gone = Object.values(PEOPLE).filter(({ personId }) => !kept.some((one) => one.personId === personId));
  expect(gone.map(({ name }) => name)).toEqual(["Cllr Ruth Ahmed"]);
  expect(await db.selectFrom("session").select("personId").execute()).toEqual([]);
  expect(await actionsIn(db)).toEqual(["account_removed"]);
  const person = db.selectFrom("person").select(["name", "version"]).where("id", "=", PEOPLE.member.personId);
  expect(await person.executeTakeFirst()).toEqual({ name: "Cllr Ruth Ahmed", version: 2 });
});

test("an administrator sets a period within its bounds; pruning and the public words follow it", async () => {
  const db = await freshDb();
  const to = (count: number, version = 0) => ({ name: "waiting_import", days: count, version }) as const;
  const before = await digest(db);
  for (const who of ["officer", "chair", "member"] as const)
    expect(await setRetention(db, acting(who), to(60))).toMatchObject({ refusal: { kind: "role" } });
  for (const count of [0, 366, 1.5])
    expect(await setRetention(db, acting("secondOfficer"), to(count))).toMatchObject({
      refusal: { because: "Enter a whole number of days from 1 to 365." },
    });
  expect(await setRetention(db, acting("secondOfficer"), to(60, 1))).toMatchObject({ refusal: { kind: "stale" } });
  expect(await digest(db)).toBe(before);

  expect(await setRetention(db, acting("secondOfficer"), to(365))).toMatchObject({ ok: true });
  expect(await setRetention(db, acting("secondOfficer"), to(1))).toMatchObject({ refusal: { kind: "stale" } });
  expect(await setRetention(db, acting("secondOfficer"), to(1, 1))).toMatchObject({ ok: true });
  const said = (await readRetention(db, 1)).find(({ name }) => name === "waiting_import");
  expect(said?.keptFor).toBe("1 day after they were brought in");
  const { periods, events } = await readRetentionToAdminister(db, as("secondOfficer"));
  expect(periods.filter(({ setBy }) => setBy.startsWith("Priya Shah"))).toHaveLength(1);
  expect(events.map(({ action }) => action)).toEqual(["retention_set", "retention_set"]);

  const wait = {
    bodyId: PANEL,
    kind: "themes",
    rows: "{}",
    uploadedByPersonId: 1,
    uploadedByName: "Jo Bryce",
  } as const;
  await db
    .insertInto("sheetImport")
    .values({ ...wait, fileName: "a.csv", uploadedAt: days(2) })
    .execute();
  await pruned(db);
  expect(await db.selectFrom("sheetImport").select("state").execute()).toEqual([{ state: "discarded" }]);
});

test("everything that is kept for a time has a period, a sentence and a way to go", async () => {
  const db = await freshDb();
  const said = await readRetention(db, 1);
  expect(said.map(({ name }) => name)).toEqual(KEPT_THINGS);
  expect(said[0]).toEqual({
    name: "suggester_contact",
    days: 90,
    after: "after the last change of a theme that is closed or not taken forward",
    label: "Contact details of people who suggested a theme",
    keptFor: "90 days after the last change of a theme that is closed or not taken forward",
    then: "They are removed from the theme.",
  });
  expect(said.map(({ keptFor }) => keptFor)).toEqual(
    expect.arrayContaining(["no time after the session or the link ended by itself", "1 day after the try"]),
  );
  expect(retentionOf([{ name: "message", days: 7 }])).toMatchObject({ message: 7, reminder: 400 });
});
