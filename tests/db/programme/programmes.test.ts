import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import type { Db } from "#db/open.server.ts";
import { findDelegation, findDelegationInForce, pageDelegations } from "#db/programme/delegations.server.ts";
import { countChangesSinceRelease, listProgrammeItems } from "#db/programme/programme-items.server.ts";
import {
  adoptItems,
  countItemsOnComingMeetings,
  findProgramme,
  findProgrammeOfYear,
  hasProgramme,
  listProgrammesOfBody,
} from "#db/programme/programmes.server.ts";
import {
  countVariations,
  findOpenVariation,
  findVariation,
  listOpenVariations,
  listVariations,
  listVariationsAwaiting,
} from "#db/programme/variations.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenDelegation, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

const YESTERDAY = "2026-08-31";
const TOMORROW = "2026-09-02";
/** Somebody with a part in both bodies. */
const BOTH = {
  ...as("officer"),
  parts: [PANEL, OTHER_COMMITTEE].map((bodyId) => ({ bodyId, role: "officer" as const })),
};

let db: Db;
let programmeId: number;
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
});

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title).sort();
async function givenVariation(variation: Partial<New<"variation">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId: await givenItem(db, { programmeId }),
      ...{ kind: "defer", reasonWords: "Not ready.", proposedByName: "Jo Bryce", proposedAt: NOW, itemVersion: 1 },
      ...variation,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

test("a delegation is in force from its first to its last day, the newest first, in its own body", async () => {
  const inForce = async () => (await findDelegationInForce(db, PANEL, TODAY))?.words;
  await givenDelegation(db, { words: "to come", fromOn: TOMORROW });
  await givenDelegation(db, { words: "ended", fromOn: "2026-06-01", untilOn: YESTERDAY });
  await givenDelegation(db, { words: "elsewhere", bodyId: OTHER_COMMITTEE });
  expect(await inForce()).toBeUndefined();
  await givenDelegation(db, { words: "for the day", fromOn: TODAY, untilOn: TODAY });
  expect(await inForce()).toBe("for the day");
  await givenDelegation(db, { words: "without an end" });
  expect(await inForce()).toBe("without an end");
  expect((await pageDelegations(db, PANEL, null)).rows).toHaveLength(4);
});

test("a delegation is found by whoever has a part in its body", async () => {
  const [id, other] = [await givenDelegation(db), await givenDelegation(db, { words: "another" })];
  expect(await findDelegation(db, as("member"), other)).toMatchObject({ id: other, words: "another" });
  expect(await findDelegation(db, as("outsideMember"), id)).toBeUndefined();
});

test("a body has the programme of a year or has not", async () => {
  await givenProgramme(db, { bodyId: OTHER_COMMITTEE, startYear: 2027 });
  expect([await hasProgramme(db, PANEL, 2026), await hasProgramme(db, PANEL, 2027)]).toEqual([true, false]);
  expect(await findProgrammeOfYear(db, PANEL, 2027)).toBeUndefined();
  const second = await givenProgramme(db, { startYear: 2027 });
  expect(await findProgrammeOfYear(db, PANEL, 2027)).toMatchObject({ id: second });
  expect(await findProgramme(db, BOTH, { bodySlug: "anytown-panel", startYear: 2027 })).toMatchObject({ id: second });
  expect(await findProgramme(db, BOTH, { bodySlug: "othertown-committee", startYear: 2027 })).toMatchObject({
    bodyId: OTHER_COMMITTEE,
  });
  expect(ids(await listProgrammesOfBody(db, BOTH, { bodyId: PANEL, startYears: [2027] }))).toEqual([second]);
  expect(await listProgrammesOfBody(db, as("outsideMember"), { bodyId: PANEL, startYears: [2027] })).toEqual([]);
});

test("a new programme takes in what is on its meetings, and what waits for one", async () => {
  const at = async (title: string, meetsOn: string, item: Parameters<typeof givenItem>[1] = {}, bodyId = PANEL) =>
    givenItem(db, { title, meetingId: await givenMeeting(db, { meetsOn, bodyId }), ...item });
  for (const day of ["2027-04-30", "2027-05-01", "2028-04-30", "2028-05-01"]) await at(day, day);
  await at("of another programme", "2027-06-01", { programmeId });
  await at("at another body", "2027-06-01", {}, OTHER_COMMITTEE);
  await at("of another body", "2027-06-01", { bodyId: OTHER_COMMITTEE });
  for (const state of ITEM_STATE_LIST) await givenItem(db, { state, title: state, reasonWords: "x" });
  await givenItem(db, { bodyId: OTHER_COMMITTEE, title: "waits elsewhere" });
  const next = { id: await givenProgramme(db, { startYear: 2027 }), bodyId: PANEL };
  await db.transaction().execute((trx) => adoptItems(trx, { ...next, firstDay: "2027-05-01", lastDay: "2028-04-30" }));
  const taken = await db.selectFrom("agendaItem").select("title").where("programmeId", "=", next.id).execute();
  expect(titles(taken)).toEqual(["2027-05-01", "2028-04-30", "deferred", "not_scheduled"]);
});

test("items on coming meetings are scheduled there, from today on, where the meeting is not cancelled", async () => {
  const count = () => countItemsOnComingMeetings(db, programmeId, TODAY);
  const at = async (meetsOn: string, meeting: object = {}, item: object = {}) =>
    givenItem(db, {
      ...{ programmeId, state: "scheduled", reasonWords: "x" },
      meetingId: await givenMeeting(db, { meetsOn, reasonWords: "x", ...meeting }),
      ...item,
    });
  await at(YESTERDAY);
  await at(TODAY, {}, { programmeId: await givenProgramme(db, { startYear: 2027 }) });
  for (const state of ITEM_STATE_LIST) if (state !== "scheduled") await at(TODAY, {}, { state });
  await at(TODAY, { state: "cancelled" });
  expect(await count()).toBe(0);
  for (const state of Object.keys(MEETING_STATES) as MeetingState[])
    if (state !== "cancelled") await at(TODAY, { state });
  expect(await count()).toBe(3);
});

test("in the list of a programme are its themes' and statutory items, each with the variation that waits", async () => {
  for (const kind of ["theme", "statutory", "standing", "procedural"] as const)
    await givenItem(db, { programmeId, kind, title: kind });
  await givenItem(db, {
    programmeId: await givenProgramme(db, { startYear: 2027 }),
    kind: "theme",
    title: "another year",
  });
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW });
  await givenItem(db, { programmeId, themeId: sensitive, title: "behind closed doors" });
  expect(titles(await listProgrammeItems(db, as("member"), programmeId))).toEqual(["statutory", "theme"]);
  await db.deleteFrom("agendaItem").execute();
  const itemId = await givenItem(db, { programmeId, kind: "statutory" });
  await givenVariation({ itemId, state: "withdrawn" });
  const waits = await givenVariation({ itemId, state: "awaiting_chair" });
  const [row, ...more] = (await listProgrammeItems(db, as("officer"), programmeId)).filter(({ id }) => id === itemId);
  expect([Object.values(row ?? {}).includes(waits), more]).toEqual([true, []]);
});

test("changes are counted since the last release, of what readers are told, of this programme", async () => {
  const happened = async (
    action: New<"event">["action"],
    recordId = programmeId,
    kind: "programme" | "theme" = "programme",
  ) => {
    const { id } = await db
      .insertInto("event")
      .values({ at: NOW, actorName: "Jo Bryce", action, subjectKind: "item", subjectId: 1, particulars: "{}" })
      .returning("id")
      .executeTakeFirstOrThrow();
    await db.insertInto("eventSubject").values({ kind, recordId, eventId: id }).execute();
  };
  const count = () => countChangesSinceRelease(db, programmeId);
  const told = [
    ...(["item_created", "item_scheduled", "item_moved", "item_deferred", "item_withdrawn"] as const),
    ...(["item_considered", "programme_edited"] as const),
  ];
  for (const action of told) await happened(action);
  await happened("programme_submitted");
  await happened("item_created", programmeId + 1);
  await happened("item_created", programmeId, "theme");
  expect(await count()).toBe(7);
  await happened("programme_published", programmeId + 1);
  expect(await count()).toBe(7);
  await happened("programme_published");
  expect(await count()).toBe(0);
  await happened("item_moved");
  expect(await count()).toBe(1);
});

test("a variation that waits is one for the chair, of its own item", async () => {
  const itemId = await givenItem(db, { programmeId });
  await givenVariation({ itemId, state: "approved" });
  const other = await givenVariation();
  expect(await findOpenVariation(db, itemId)).toBeUndefined();
  const waits = await givenVariation({ itemId });
  expect(await findOpenVariation(db, itemId)).toMatchObject({ id: waits });
  expect(ids(await listOpenVariations(db, [itemId]))).toEqual([waits]);
  expect(await listOpenVariations(db, [])).toEqual([]);
  expect(await countVariations(db, as("member"), programmeId)).toEqual({ all: 3, waiting: 2 });
  expect(ids(await listVariationsAwaiting(db, as("chair"), [1, other, waits]))).toEqual([other, waits]);
});

test("of a programme's variations those that wait come first, and those of another body or year are not there", async () => {
  const waits = await givenVariation();
  const decided = await givenVariation({ state: "refused" });
  const [next, elsewhere] = [
    await givenProgramme(db, { startYear: 2027 }),
    await givenProgramme(db, { bodyId: OTHER_COMMITTEE }),
  ];
  await givenVariation({ programmeId: next });
  const theirs = await givenVariation({ programmeId: elsewhere });
  const whole = { limit: 50, offset: 0 };
  expect(await countVariations(db, as("member"), programmeId)).toEqual({ all: 2, waiting: 1 });
  expect(ids(await listVariations(db, as("officer"), programmeId, whole))).toEqual([waits, decided]);
  expect(await findVariation(db, as("officer"), theirs)).toBeUndefined();
  expect(await findVariation(db, as("officer"), decided)).toMatchObject({ state: "refused" });
  expect(ids(await listVariationsAwaiting(db, BOTH, [decided, theirs]))).toEqual([theirs]);
});

test("a variation of a sensitive theme's item is read by those who see the body whole", async () => {
  const themeId = await givenTheme(db, { sensitiveSinceAt: NOW });
  const id = await givenVariation({ itemId: await givenItem(db, { programmeId, themeId }) });
  expect(await findVariation(db, as("member"), id)).toBeUndefined();
  expect(await findVariation(db, as("chair"), id)).toMatchObject({ id });
  expect(await countVariations(db, as("member"), programmeId)).toEqual({ all: 0, waiting: 0 });
  expect(await countVariations(db, as("chair"), programmeId)).toEqual({ all: 1, waiting: 1 });
});
