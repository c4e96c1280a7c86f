import type { KyselyPlugin } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { groundChanges } from "#app/domain/plan/ground.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readPlanBasis } from "#app/services/plan/read-plan-basis.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { relateTheme } from "#app/services/theme/relate-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";
import { givenRound } from "#tests/support/scoring.ts";

const RUTH = PEOPLE.member.personId;
let db: Db;
let programmeId: number;
let october: number;
let december: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-20", minutesAvailable: 90 });
  december = await givenMeeting(db, { meetsOn: "2026-12-08", minutesAvailable: 60 });
  await givenMeeting(db, { meetsOn: "2026-08-11", state: "held" });
  await givenMeeting(db, { meetsOn: "2026-11-17", state: "cancelled" });
  const on = { meetingId: october, state: "scheduled", programmeId } as const;
  await givenItem(db, { ...on, title: "Apologies", minutes: 20 });
});

async function read(from = db) {
  const programme = await offerProgramme(from, as("officer"), { slug: "anytown-panel", year: "2026-27" });
  return readPlanBasis(from, as("officer"), programme!);
}

test("the meetings to come have what their routine business leaves", async () => {
  const { instance } = await read();
  expect(instance.meetings).toMatchObject([
    { id: `M-${october}`, on: "2026-10-20", minutes: 70 },
    { id: `M-${december}`, on: "2026-12-08", minutes: 60 },
  ]);
});

test("items that wait, items on meetings and approved themes without an item are to be placed", async () => {
  const flood = await givenTheme(db, { state: "approved", title: "Flood" });
  const crime = await givenTheme(db, { state: "scheduled", title: "Retail crime" });
  const waiting = await givenTheme(db, { state: "approved", title: "Hotel Watch", leadMemberId: 4 });
  await givenTheme(db, { state: "proposed", title: "Not decided" });
  const inPool = await givenItem(db, { themeId: flood, programmeId, title: "Flood", minutes: 45, leadMemberId: 4 });
  const placed = await givenItem(db, {
    themeId: crime,
    programmeId,
    title: "Retail crime",
    meetingId: december,
    state: "scheduled",
    paper: "received",
  });
  await db.insertInto("witness").values({ itemId: inPool, words: "The Environment Agency", position: 1 }).execute();
  const link = { themeId: waiting, otherThemeId: flood, kind: "follows", at: "2026-08-01T09:00:00.000Z" } as const;
  await db
    .insertInto("themeRelation")
    .values({ ...link, byName: "Jo Bryce" })
    .execute();
  const { instance, stays } = await read();
  const lead = { name: "Cllr Ruth Ahmed", awayOn: [] };
  expect(instance.items).toMatchObject([
    {
      id: `I-${inPool}`,
      minutes: 45,
      priority: 50,
      now: null,
      people: [lead, { name: "The Environment Agency", awayOn: [] }],
      papersDays: 14,
      heavy: true,
      theme: { id: `T-${flood}`, title: "Flood" },
    },
    { id: `I-${placed}`, now: `M-${december}`, pinnedTo: null, papersDays: 0, heavy: false },
    { id: `T-${waiting}`, minutes: 30, now: null, people: [lead], after: `I-${inPool}` },
  ]);
  expect(stays).toEqual([]);
});

test("the last closed scoring round gives a theme its priority and its minutes", async () => {
  const waiting = await givenTheme(db, { state: "approved", title: "Hotel Watch" });
  const { roundId } = await givenRound(db, { themeIds: [waiting] });
  expect((await read()).instance.items, "a round that is still open").toMatchObject([{ minutes: 30, priority: 50 }]);
  await db.updateTable("scoringRound").set({ state: "closed", closedAt: NOW }).execute();
  await db.updateTable("scoringEntry").set({ place: "reserve" }).where("roundId", "=", roundId).execute();
  expect((await read()).instance.items).toMatchObject([{ id: `T-${waiting}`, minutes: 60, priority: 38 }]);
  await db.updateTable("scoringEntry").set({ urgentBecause: "It cannot wait." }).execute();
  expect((await read()).instance.items).toMatchObject([{ priority: 100 }]);
});

test("business that the law asks for keeps the days of its window", async () => {
  const precept = { kind: "statutory", statutoryRule: "P2", programmeId, title: "The precept" } as const;
  await givenItem(db, precept);
  const { instance } = await read();
  expect(instance.items).toMatchObject([{ statutory: true, earliest: "2027-01-25", latest: "2027-02-08" }]);
});

test("what the chair is asked for stays, and its minutes are kept free where it would go", async () => {
  await db.updateTable("workProgramme").set({ state: "approved" }).execute();
  const themeId = await givenTheme(db, { state: "scheduled" });
  const on = { meetingId: december, state: "scheduled", programmeId, themeId } as const;
  const itemId = await givenItem(db, { ...on, title: "Retail crime" });
  const asked = { itemId, version: 1, meetingId: october, reasonWords: "Sooner." };
  expect(await scheduleItem(db, acting("officer"), asked)).toMatchObject({ result: { how: "variation" } });
  const { instance, stays } = await read();
  expect(instance.items).toMatchObject([{ id: `I-${itemId}`, pinnedTo: `M-${december}` }]);
  expect(instance.meetings.map(({ minutes }) => minutes)).toEqual([40, 60]);
  expect(stays).toMatchObject([{ id: `I-${itemId}`, because: expect.stringContaining("already asks the chair") }]);
});

test("readers know of an item where the latest release has it on the meeting that it is on", async () => {
  const themeId = await givenTheme(db, { state: "scheduled" });
  const itemId = await givenItem(db, { meetingId: december, state: "scheduled", programmeId, themeId });
  const items = [{ id: itemId, meetingId: december }];
  await db
    .insertInto("programmeRelease")
    .values({
      programmeId,
      number: 1,
      publishedAt: "2026-08-01T09:00:00.000Z",
      publishedByName: "Jo Bryce",
      snapshot: JSON.stringify({ items }),
      changes: "[]",
    })
    .execute();
  expect((await read()).instance.items).toMatchObject([{ toldReaders: true }]);
  await db.updateTable("agendaItem").set({ meetingId: october }).where("id", "=", itemId).execute();
  expect((await read()).instance.items).toMatchObject([{ toldReaders: false }]);
});

describe("who cannot come", () => {
  const away = (absence: Partial<New<"absence">>) =>
    db
      .insertInto("absence")
      .values({ fromOn: "2026-12-01", untilOn: "2026-12-31", enteredAt: NOW, enteredByName: "Jo Bryce", ...absence })
      .execute();
  const people = async () => (await read()).instance.items.map((item) => item.people);

  test("the lead and the witnesses of an item, and the lead of a theme, are away on the meetings of their days", async () => {
    const flood = await givenTheme(db, { state: "approved", title: "Flood" });
    const itemId = await givenItem(db, { themeId: flood, programmeId, leadMemberId: RUTH });
    await givenTheme(db, { state: "approved", leadMemberId: RUTH });
    await db.insertInto("witness").values({ itemId, words: "Dr Amy Lowe", position: 1 }).execute();
    await away({ personId: RUTH });
    await away({ bodyId: PANEL, words: "DR AMY LOWE", fromOn: "2026-10-20" });
    const lead = { name: "Cllr Ruth Ahmed", awayOn: ["2026-12-08"] };
    expect(await people()).toEqual([[lead, { name: "Dr Amy Lowe", awayOn: ["2026-10-20", "2026-12-08"] }], [lead]]);
  });

  test("a theme without an item needs whom its item would be given", async () => {
    await givenTheme(db, { state: "approved", leadMemberId: RUTH, witnessesWords: "Dr Amy Lowe\nThe police" });
    await away({ bodyId: PANEL, words: "Dr Amy Lowe" });
    expect(await people()).toEqual([
      [
        { name: "Cllr Ruth Ahmed", awayOn: [] },
        { name: "Dr Amy Lowe", awayOn: ["2026-12-08"] },
        { name: "The police", awayOn: [] },
      ],
    ]);
  });

  test("what another body’s officer entered says nothing here", async () => {
    await givenItem(db, { themeId: await givenTheme(db, { state: "approved" }), programmeId, leadMemberId: RUTH });
    await away({ bodyId: OTHER_COMMITTEE, personId: RUTH });
    expect(await people()).toEqual([[{ name: "Cllr Ruth Ahmed", awayOn: [] }]]);
  });

  test("the body does not meet on some days", async () => {
    await away({ bodyId: PANEL });
    expect((await read()).instance.meetings.map(({ isRecess }) => isRecess)).toEqual([false, true]);
  });

  test("a plan no longer fits when the days of those it needs change, without a word of whose", async () => {
    await givenItem(db, { themeId: await givenTheme(db, { state: "approved" }), programmeId, leadMemberId: RUTH });
    const before = (await read()).ground;
    await away({ personId: PEOPLE.chair.personId });
    expect(groundChanges(before, (await read()).ground)).toEqual([]);
    await away({ personId: RUTH });
    expect(groundChanges(before, (await read()).ground)).toEqual(["who can come has changed"]);
    await away({ bodyId: PANEL });
    expect(groundChanges(before, (await read()).ground)).toEqual([
      "the meeting of 8 December 2026 has changed",
      "who can come has changed",
    ]);
  });
});

test("a plan no longer fits when it is said that one theme follows another", async () => {
  const flood = await givenTheme(db, { state: "approved", title: "Flood" });
  const waiting = await givenTheme(db, { state: "approved", title: "Hotel Watch" });
  const before = (await read()).ground;
  const words = "";
  const link = { themeId: waiting, otherThemeId: flood, kind: "follows", words } as const;
  expect(await relateTheme(db, acting("officer"), link)).toMatchObject({ ok: true });
  expect(groundChanges(before, (await read()).ground)).toEqual(["which item follows which has changed"]);
});

test("the database is not asked more often where there is more to plan", async () => {
  const add = async () => {
    const themeId = await givenTheme(db, { state: "approved" });
    await givenItem(db, { themeId, programmeId });
    await givenItem(db, { themeId, programmeId, meetingId: december, state: "scheduled" });
    return givenTheme(db, { state: "approved" });
  };
  await givenRound(db, { themeIds: [await add()], state: "closed", closedAt: NOW });
  let asked = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await read(db.withPlugin(counter));
  const few = asked;
  for (let more = 0; more < 20; more += 1) await add();
  asked = 0;
  expect((await read(db.withPlugin(counter))).instance.items).toHaveLength(63);
  expect(asked).toBe(few);
  expect(few).toBeGreaterThan(10);
  expect(few).toBeLessThan(25);
});
