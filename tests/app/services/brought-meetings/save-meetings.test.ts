import { beforeEach, expect, test } from "vitest";
import { WITHHELD_TITLE, type MeetingFound, type MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { bringMeetings } from "#app/services/brought-meetings/bring-meetings.server.ts";
import { chooseCommittees } from "#app/services/brought-meetings/choose-committees.server.ts";
import { discardMeetings } from "#app/services/brought-meetings/discard-meetings.server.ts";
import { readBroughtMeetings, readSources } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { saveMeetings } from "#app/services/brought-meetings/save-meetings.server.ts";
import { undoMeetings } from "#app/services/brought-meetings/undo-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

// Today is 22 November 2026 in these tests.
const item = (outsideId: string, number: string, title: string, isRestricted = false) => {
  return { outsideId, number, title: isRestricted ? WITHHELD_TITLE : title, isRestricted };
};
const meeting = (outsideId: string, meetsOn: string, more: Partial<MeetingFound> = {}): MeetingFound => ({
  scheme: "moderngov",
  outsideId,
  committee: "moderngov:143",
  meetsOn,
  startsAt: "10:00",
  venue: "County Hall",
  isCancelled: false,
  items: [],
  notes: [],
  fileName: "a.xml",
  ...more,
});
const HELD = meeting("1", "2025-09-02", {
  items: [item("11", "1", "Apologies for absence"), item("12", "2", "Taxi licensing"), item("13", "3", "", true)],
});
const COMING = meeting("2", "2027-03-02", { items: [item("21", "1", "Roads")] });
const BARE = meeting("3", "2027-04-06");
const CANCELLED = meeting("4", "2027-05-04", { isCancelled: true });
const OTHER = meeting("5", "2027-06-01", { committee: "moderngov:9" });
const found = (...meetings: MeetingFound[]): MeetingsFound => ({
  committees: [
    { key: "moderngov:143", scheme: "moderngov", title: "A panel", isEnded: false },
    { key: "moderngov:9", scheme: "moderngov", title: "Cabinet", isEnded: false },
  ],
  meetings,
  skipped: [],
});

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function bring(...meetings: MeetingFound[]): Promise<number> {
  const input = { bodyId: PANEL, fileNames: "a.xml", found: found(...meetings), asksService: false };
  const done = await bringMeetings(db, acting("officer"), input);
  if (!done.ok) throw new Error(done.refusal.because);
  return done.result.id;
}
const page = async (id: number) => (await readBroughtMeetings(db, as("officer"), id))!;
const choose = async (id: number, committees = ["moderngov:143"]) =>
  chooseCommittees(db, acting("officer"), { broughtId: id, version: (await page(id)).version, committees });
async function save(id: number, keys?: string[]) {
  const { version, lines } = await page(id);
  return saveMeetings(db, acting("officer"), { broughtId: id, version, keys: keys ?? lines.map(({ key }) => key) });
}
const undo = async (id: number) =>
  undoMeetings(db, acting("officer"), { broughtId: id, version: (await page(id)).version });
async function saved(...meetings: MeetingFound[]): Promise<number> {
  const id = await bring(...meetings);
  await choose(id);
  expect(await save(id)).toMatchObject({ ok: true });
  return id;
}
const itemsOn = (meetsOn: string) =>
  db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["numberWords", "title", "agendaItem.kind", "agendaItem.state", "part"])
    .where("meetsOn", "=", meetsOn)
    .orderBy("position")
    .execute();

test("what has been held is recorded as held, what is to come as planned, each with its items and where it came from", async () => {
  const id = await bring(HELD, COMING, BARE, CANCELLED, OTHER);
  expect((await page(id)).lines).toEqual([]);
  await choose(id);
  expect((await page(id)).lines.map(({ key, what }) => [key, what])).toEqual([
    ["moderngov:1", "held"],
    ["moderngov:2", "coming"],
    ["moderngov:3", "coming"],
    ["moderngov:4", "skip"],
  ]);
  expect(await save(id)).toMatchObject({
    ok: true,
    result: { words: "1 held meeting, 2 coming meetings, 4 agenda items" },
  });
  expect(
    await db.selectFrom("meeting").select(["meetsOn", "startsAt", "venue", "state"]).orderBy("meetsOn").execute(),
  ).toEqual([
    { meetsOn: "2025-09-02", startsAt: "10:00", venue: "County Hall", state: "held" },
    { meetsOn: "2027-03-02", startsAt: "10:00", venue: "County Hall", state: "provisional" },
    { meetsOn: "2027-04-06", startsAt: "10:00", venue: "County Hall", state: "provisional" },
  ]);
  expect((await itemsOn("2025-09-02")).map((one) => Object.values(one))).toEqual([
    ["1", "Apologies for absence", "procedural", "considered", "part_1"],
    ["2", "Taxi licensing", "standing", "considered", "part_1"],
    ["3", WITHHELD_TITLE, "standing", "considered", "part_2"],
  ]);
  expect((await itemsOn("2027-03-02")).map(({ title, state }) => [title, state])).toEqual([["Roads", "scheduled"]]);
  const { id: roads } = await db
    .selectFrom("agendaItem")
    .select("id")
    .where("title", "=", "Roads")
    .executeTakeFirstOrThrow();
  expect(await readSources(db, as("officer"), "item", roads)).toMatchObject([
    { words: "1. Roads (ModernGov, a.xml)", href: `/bring-in/moderngov/${id}` },
  ]);
  expect(await readSources(db, as("member"), "item", roads)).toEqual([]);
  const event = await db
    .selectFrom("event")
    .selectAll()
    .where("action", "=", "meetings_saved")
    .executeTakeFirstOrThrow();
  expect(event).toMatchObject({ subjectKind: "brought_meetings", subjectId: id, bodyId: PANEL });
});

test("a meeting that is brought in twice is the same; a date that changed is told, and only new items are added", async () => {
  await saved(HELD, COMING);
  const id = await bring(HELD, meeting("2", "2027-03-09", { items: [...COMING.items, item("22", "2", "Bridges")] }));
  const { lines, committees } = await page(id);
  expect(committees).toMatchObject([{ key: "moderngov:143", isChosen: true }]);
  expect(lines.map(({ what, items }) => [what, items.map(({ title }) => title)])).toEqual([
    ["same", []],
    ["more_items", ["Bridges"]],
  ]);
  expect(lines[1]?.words[0]).toMatch(/^ModernGov has it on 9 March 2027 now; M-\d+ is on 2 March 2027\./);
  expect(await save(id)).toMatchObject({ ok: true, result: { words: "1 meeting that was here, 1 agenda item" } });
  expect(await db.selectFrom("meeting").select("meetsOn").orderBy("meetsOn").execute()).toHaveLength(2);
  expect((await itemsOn("2027-03-02")).map(({ title }) => title)).toEqual(["Roads", "Bridges"]);
  expect(await undo(id)).toMatchObject({ ok: true, result: { takenOut: 1 } });
  expect((await itemsOn("2027-03-02")).map(({ title }) => title)).toEqual(["Roads"]);
});

test("a meeting that was entered by hand is known again by its day, and then by its number", async () => {
  await givenMeeting(db, { meetsOn: "2027-04-06", startsAt: null, state: "provisional" });
  await saved(BARE);
  const id = await bring(meeting("3", "2027-04-13"));
  expect((await page(id)).lines).toMatchObject([{ what: "same", here: expect.stringMatching(/^M-/) }]);
  expect(await save(id)).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("Nothing is ticked") },
  });
  expect(await db.selectFrom("meeting").select("id").execute()).toHaveLength(1);
});

test("only what is ticked is saved, and two meetings of one time are not", async () => {
  const id = await bring(COMING, BARE, meeting("6", "2027-03-02"));
  await choose(id);
  expect((await page(id)).lines[2]).toMatchObject({
    what: "skip",
    words: [expect.stringContaining("Another meeting")],
  });
  expect(await save(id, ["moderngov:3", "moderngov:6"])).toMatchObject({
    ok: true,
    result: { words: "1 coming meeting" },
  });
});

test("one step takes everything out again, and what was brought in can be brought in anew", async () => {
  const id = await saved(HELD, COMING, BARE);
  expect(await undo(id)).toMatchObject({ ok: true });
  expect(await db.selectFrom("meeting").select("id").execute()).toEqual([]);
  expect(await db.selectFrom("agendaItem").select("id").execute()).toEqual([]);
  expect(await db.selectFrom("meetingSource").select("id").execute()).toEqual([]);
  const again = await bring(HELD);
  expect((await page(again)).lines).toMatchObject([{ what: "held" }]);
});

test.each([
  ["the meeting was changed", (d: Db) => d.updateTable("meeting").set({ version: 2 }).execute()],
  ["an item was changed", (d: Db) => d.updateTable("agendaItem").set({ version: 2 }).execute()],
  [
    "an item was added to it",
    async (d: Db) => {
      const { id } = await d.selectFrom("meeting").select("id").executeTakeFirstOrThrow();
      const one = { bodyId: PANEL, meetingId: id, kind: "standing", title: "More", minutes: 5 } as const;
      await d.insertInto("agendaItem").values(one).execute();
    },
  ],
  [
    "somebody was recorded there",
    async (d: Db) => {
      const { id } = await d.selectFrom("meeting").select("id").executeTakeFirstOrThrow();
      await d
        .insertInto("attendance")
        .values({ meetingId: id, words: "Cllr Firth", part: "present" } as never)
        .execute();
    },
  ],
])("undoing is refused where %s since, and nothing goes", async (_, change) => {
  const id = await saved(HELD);
  const offered = async () => (await page(id)).offers.find(({ href }) => href.endsWith("/undoing"))?.verdict;
  expect(await offered()).toMatchObject({ allowed: true });
  await change(db);
  expect(await offered()).toMatchObject({ allowed: false, because: expect.stringContaining("in one step") });
  expect(await undo(id)).toMatchObject({ ok: false, refusal: { because: expect.stringContaining("in one step") } });
  expect(await db.selectFrom("meeting").select("id").execute()).toHaveLength(1);
});

test("a committee that is another body’s is not taken for this one", async () => {
  const { id: other } = await db.selectFrom("body").select("id").where("id", "<>", PANEL).executeTakeFirstOrThrow();
  await db.insertInto("knownCommittee").values({ bodyId: other, knownAs: "moderngov:9", title: "Cabinet" }).execute();
  const id = await bring(COMING, OTHER);
  expect(await choose(id, ["moderngov:9"])).toMatchObject({
    ok: false,
    refusal: { because: expect.stringMatching(/^Cabinet is .* already/) },
  });
  expect(await choose(id, [])).toMatchObject({ ok: false });
  expect(await choose(id, ["moderngov:77"])).toMatchObject({ ok: false });
});

test("only an officer brings meetings in, of files that hold one; what is discarded says nothing any more", async () => {
  const input = { bodyId: PANEL, fileNames: "a.xml", found: found(BARE), asksService: false };
  expect(await bringMeetings(db, acting("member"), input)).toMatchObject({ ok: false, refusal: { kind: "role" } });
  const none = { ...input, found: { ...found(), skipped: ["a.xml: meeting 7, whose date is missing."] } };
  expect(await bringMeetings(db, acting("officer"), none)).toMatchObject({
    ok: false,
    refusal: { because: "No meeting was found. a.xml: meeting 7, whose date is missing." },
  });
  const id = await bring(BARE);
  expect(await readBroughtMeetings(db, as("member"), id)).toBeUndefined();
  expect(await discardMeetings(db, acting("officer"), { broughtId: id, version: 9 })).toMatchObject({ ok: false });
  expect(await discardMeetings(db, acting("officer"), { broughtId: id, version: 1 })).toMatchObject({ ok: true });
  const row = await db.selectFrom("broughtMeetings").selectAll().executeTakeFirstOrThrow();
  expect(row.state).toBe("discarded");
  expect(row.found).not.toContain("County Hall");
  expect(await save(id, ["moderngov:3"])).toMatchObject({ ok: false });
});
