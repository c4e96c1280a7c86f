import { beforeEach, expect, test } from "vitest";
import { createItem, type NewItem } from "#app/services/agenda-item/create-item.server.ts";
import { editItem } from "#app/services/agenda-item/edit-item.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  themeId = await givenTheme(db, { state: "approved" });
  await db.insertInto("office").values({ id: 1, title: "Chief Constable", organisation: "Anytown Police" }).execute();
});

const text = {
  title: "Host families",
  purpose: "To consider host families",
  format: "themed_item",
  minutes: 45,
  leadMemberId: PEOPLE.member.personId,
  reportAuthor: "Head of Safeguarding",
  expectedOutcome: "Agree what to recommend",
  officerNotes: "Ask early",
  officeIds: [1],
  witnessWords: ["A host family"],
} as const;
const slot = (meetingId: number | null = null): NewItem => ({
  ...text,
  of: { kind: "theme", themeId, meetingId },
});
const items = () =>
  db
    .selectFrom("agendaItem")
    .select(["title", "kind", "state", "meetingId", "programmeId", "themeId", "minutes", "version"])
    .execute();

test("the officer gives an approved theme a slot that waits for a meeting", async () => {
  const outcome = await createItem(db, acting("officer"), slot());
  expect(outcome).toMatchObject({ ok: true, result: { made: "I-1", moved: null, variation: null } });
  expect(await items()).toEqual([
    {
      title: "Host families",
      kind: "theme",
      state: "not_scheduled",
      meetingId: null,
      programmeId,
      themeId,
      minutes: 45,
      version: 1,
    },
  ]);
  expect(await db.selectFrom("witness").select(["officeId", "words"]).orderBy("position").execute()).toEqual([
    { officeId: 1, words: "" },
    { officeId: null, words: "A host family" },
  ]);
  expect(await actionsIn(db)).toEqual(["item_created"]);
});

test("a slot on a meeting at once is made and placed in one deed", async () => {
  const outcome = await createItem(db, acting("officer"), slot(september));
  expect(outcome).toMatchObject({
    ok: true,
    result: { how: "at_once", moved: { planned: 45, available: 150 } },
  });
  expect(await items()).toMatchObject([{ state: "scheduled", meetingId: september, version: 2 }]);
  expect(await actionsIn(db)).toEqual(["item_created", "item_scheduled"]);
  expect(await db.selectFrom("theme").select("state").executeTakeFirst()).toEqual({ state: "scheduled" });
});

test("in a published programme the slot is made and its place is put to the chair", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const outcome = await createItem(db, acting("officer"), {
    ...slot(september),
    reasonWords: "A gap opened.",
  });
  expect(outcome).toMatchObject({ ok: true, result: { how: "variation", variation: "V-1" } });
  expect(await items()).toMatchObject([{ state: "not_scheduled", meetingId: null }]);
  expect(await actionsIn(db)).toEqual(["item_created", "variation_proposed"]);
});

test("where the placing is refused no item is left behind", async () => {
  await db.updateTable("meeting").set({ state: "held" }).execute();
  const outcome = await createItem(db, acting("officer"), slot(september));
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await items()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("business without a theme goes straight on a meeting's agenda", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const outcome = await createItem(db, acting("officer"), {
    ...text,
    of: { kind: "procedural", meetingId: september },
  });
  expect(outcome).toMatchObject({ ok: true, result: { how: "at_once" } });
  expect(await items()).toMatchObject([{ kind: "procedural", state: "scheduled", meetingId: september }]);
});

test("a theme the chair has not approved is given no slot", async () => {
  await db.updateTable("theme").set({ state: "with_chair" }).execute();
  const outcome = await createItem(db, acting("officer"), slot());
  expect(outcome).toMatchObject({
    ok: false,
    refusal: {
      because: "The theme is “With the chair”: the chair has to approve it before it can go on a meeting.",
    },
  });
  expect(await items()).toEqual([]);
});

test("without a programme the officer is told which to start", async () => {
  await db.deleteFrom("workProgramme").execute();
  const outcome = await createItem(db, acting("officer"), slot());
  expect(outcome).toMatchObject({
    refusal: { because: "Start the 2026/27 programme first: there is none yet for this item." },
  });
  expect(await items()).toEqual([]);
});

test("a lead from another body is refused", async () => {
  const outcome = await createItem(db, acting("officer"), {
    ...slot(),
    leadMemberId: PEOPLE.outsideMember.personId,
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await items()).toEqual([]);
});

test("a member adds no items", async () => {
  const outcome = await createItem(db, acting("member"), slot());
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await items()).toEqual([]);
});

test("two officers edit the same item: the second is told what the first changed, and nothing is lost", async () => {
  await createItem(db, acting("officer"), slot());
  await editItem(db, acting("officer"), { ...text, itemId: 1, version: 1, minutes: 60, officeIds: [] });
  const second = await editItem(db, acting("secondOfficer"), {
    ...text,
    itemId: 1,
    version: 1,
    title: "Homestays",
  });

  expect(second).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(second.ok ? "" : second.refusal.because).toContain("Jo Bryce edited time in minutes and witnesses of I-1");
  expect(await items()).toMatchObject([{ title: "Host families", minutes: 60, version: 2 }]);
  const again = await editItem(db, acting("secondOfficer"), {
    ...text,
    itemId: 1,
    version: 2,
    title: "Homestays",
  });
  expect(again).toMatchObject({ ok: true });
  expect(await items()).toMatchObject([{ title: "Homestays", version: 3 }]);
});

test("an edit is kept in words, officers' notes only by name", async () => {
  await createItem(db, acting("officer"), slot());
  await editItem(db, acting("officer"), {
    ...text,
    itemId: 1,
    version: 1,
    minutes: 60,
    leadMemberId: PEOPLE.chair.personId,
    officerNotes: "Secret",
  });
  const event = await db
    .selectFrom("event")
    .select("particulars")
    .where("action", "=", "item_edited")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(event.particulars)).toEqual({
    reference: "I-1",
    changed: [
      { label: "Time in minutes", before: "45", after: "60" },
      { label: "Lead member", before: "Cllr Ruth Ahmed", after: "Cllr Amara Okafor" },
      { label: "Officers' notes" },
    ],
  });
});

test("witnesses ticked in another order are the same witnesses", async () => {
  await db.insertInto("office").values({ id: 2, title: "Assistant Chief Constable" }).execute();
  await createItem(db, acting("officer"), { ...slot(), officeIds: [1, 2] });
  await editItem(db, acting("officer"), { ...text, itemId: 1, version: 1, officeIds: [2, 1] });
  expect(await actionsIn(db)).toEqual(["item_created"]);
});

test("a form that changes nothing writes nothing", async () => {
  await createItem(db, acting("officer"), slot());
  expect(await editItem(db, acting("officer"), { ...text, itemId: 1, version: 1 })).toMatchObject({
    ok: true,
  });
  expect(await items()).toMatchObject([{ version: 1 }]);
  expect(await actionsIn(db)).toEqual(["item_created"]);
});

test.each(["considered", "withdrawn"] as const)("an item that is %s is not edited", async (state) => {
  await createItem(db, acting("officer"), slot());
  await db.updateTable("agendaItem").set({ state }).execute();
  const outcome = await editItem(db, acting("officer"), { ...text, itemId: 1, version: 1, minutes: 5 });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await items()).toMatchObject([{ minutes: 45 }]);
});
