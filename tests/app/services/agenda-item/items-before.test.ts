import { beforeEach, expect, test } from "vitest";
import { cameBefore } from "#app/services/agenda-item/items-before.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import { writeItemAgain } from "#app/services/agenda-item/write-item-again.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import {
  eventsIn,
  givenItem,
  givenLine,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let meetingId: number;
let programmeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled" });
  meetingId = await givenMeeting(db);
  programmeId = await givenProgramme(db);
  itemId = await givenItem(db, { themeId, programmeId, meetingId, state: "scheduled", officerNotes: "Ask." });
});

const read = async (who: CastName = "officer", today = "2026-09-01") => readItem(db, { ...as(who), today }, itemId);
const wordsOf = async (who: CastName = "officer", today?: string) =>
  (await read(who, today))?.offers.filter(({ verdict }) => verdict.allowed).map(({ words }) => words);

test("the recorded outcomes of a theme's other items, latest meeting first, as last corrected", async () => {
  const june = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const july = await givenMeeting(db, { meetsOn: "2026-07-07", state: "held" });
  const first = await givenItem(db, { themeId, meetingId: june, state: "considered", title: "First look" });
  const second = await givenItem(db, { themeId, meetingId: july, state: "considered", title: "Second look" });
  await givenItem(db, { themeId, meetingId: july, state: "considered", title: "Not recorded" });
  const other = await givenItem(db, { themeId: await givenTheme(db), meetingId: july, state: "considered" });
  const outcomeId = await givenOutcome(db, { itemId: first });
  await givenOutcome(db, { itemId: second, code: "endorsed", resolutionWords: "Endorsed." });
  await givenOutcome(db, { itemId: other });
  await givenOutcome(db, { itemId });
  const corrected = { outcomeId, minuteNumber: "", because: "Misheard", at: NOW, byName: "Jo Bryce" };
  await db
    .insertInto("outcomeCorrection")
    .values([
      { ...corrected, code: "deferred", resolutionWords: "Deferred." },
      { ...corrected, code: "noted", resolutionWords: "Noted after all." },
    ])
    .execute();
  const before = await cameBefore(db, themeId, itemId);
  expect(before.map(({ title, href, on, resolution }) => [title, href, on, resolution])).toEqual([
    ["Second look", `/items/I-${second}`, "2026-07-07", "Endorsed."],
    ["First look", `/items/I-${first}`, "2026-06-02", "Noted after all."],
  ]);
  expect(before[1]?.words).toBe("Noted");
});

test("an item written again has its text, its witnesses in both forms and its questions not put yet", async () => {
  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "" }).execute();
  const witness = { itemId, words: "" };
  await db
    .insertInto("witness")
    .values([
      { ...witness, officeId: 7, position: 1 },
      { ...witness, words: "A host family", position: 2 },
    ])
    .execute();
  const agreed = await givenQuestion(db, { themeId, itemId, state: "agreed" });
  const put = await givenQuestion(db, { themeId, itemId, state: "put" });
  const item = await findItem(db, as("officer"), itemId);
  const to = { programmeId, meetingId, comesFromItemId: itemId, state: "scheduled", reason: "Deferred." } as const;
  const id = await db.transaction().execute((trx) => writeItemAgain(trx, acting("officer"), item!, to));
  const made = await db.selectFrom("agendaItem").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  expect(made).toMatchObject({
    ...{ title: "Host families for language schools", kind: "theme", themeId, programmeId, meetingId, bodyId: 1 },
    ...{ comesFromItemId: itemId, state: "scheduled", officerNotes: "Ask.", minutes: 30, version: 1 },
  });
  const witnesses = await db.selectFrom("witness").selectAll().where("itemId", "=", id).orderBy("position").execute();
  expect(witnesses).toMatchObject([
    { officeId: 7, words: "" },
    { officeId: null, words: "A host family" },
  ]);
  expect(await db.selectFrom("question").select(["id", "itemId", "version"]).orderBy("id").execute()).toEqual([
    { id: agreed, itemId: id, version: 2 },
    { id: put, itemId, version: 1 },
  ]);
  expect(await eventsIn(db)).toMatchObject([{ action: "item_created", subjectId: id, reason: "Deferred." }]);
  const subjects = await db.selectFrom("eventSubject").select(["kind", "recordId"]).orderBy("kind").execute();
  expect(subjects.map(({ kind, recordId }) => `${kind} ${recordId}`).sort()).toEqual(
    [`item ${id}`, `item ${itemId}`, `meeting ${meetingId}`, `programme ${programmeId}`, `theme ${themeId}`].sort(),
  );
});

test("an item's page has its witnesses, lines, questions and the officers' notes for officers alone", async () => {
  await givenLine(db, { themeId });
  await givenQuestion(db, { themeId, state: "agreed" });
  await givenQuestion(db, { themeId, state: "proposed" });
  await db.insertInto("witness").values({ itemId, words: "A host family", position: 1 }).execute();
  await db.updateTable("agendaItem").set({ leadMemberId: PEOPLE.member.personId, statutoryRule: "P2" }).execute();
  expect(await read()).toMatchObject({
    item: { reference: `I-${itemId}`, officerNotes: "Ask.", isDayGone: false, leadName: "Cllr Ruth Ahmed" },
    rule: {
      href: "/bodies/anytown-panel/rules/P2",
      title: "The panel reviews the proposed precept and reports on it",
      source: "SI 2012/2271, regulation 4(1)",
    },
    witnesses: ["A host family"],
    questions: [{ state: "agreed" }],
    lines: [{ text: "What checks are made?" }],
    waiting: null,
    moves: [],
    timeline: [],
  });
  expect((await read("member"))?.item.officerNotes).toBe("");
  expect((await read("chair"))?.item.officerNotes).toBe("");
  expect(await read("outsideOfficer")).toBeUndefined();
  await db.updateTable("agendaItem").set({ themeId: null, kind: "procedural", statutoryRule: "X9" }).execute();
  expect(await read()).toMatchObject({ rule: null, questions: [], lines: [] });
  await db.updateTable("agendaItem").set({ statutoryRule: null }).execute();
  expect(await read()).toMatchObject({ rule: null });
});

test.each([
  ["2026-09-07", false],
  ["2026-09-08", false],
  ["2026-09-09", true],
])("on %s, that the day of its meeting is gone: %s", async (today, isDayGone) => {
  expect((await read("officer", today))?.item.isDayGone).toBe(isDayGone);
});

test("an item on no meeting has no day that is gone", async () => {
  await db.updateTable("agendaItem").set({ meetingId: null, state: "not_scheduled" }).execute();
  expect((await read())?.item.isDayGone).toBe(false);
});

test("it is moved, deferred and edited while nothing waits; its outcome is recorded from its day on, once", async () => {
  expect(await wordsOf()).toEqual(["Move to another meeting", "Edit", "Defer", "Withdraw", "Add a follow-up"]);
  expect(await wordsOf("member")).toEqual([]);
  expect(await wordsOf("officer", "2026-09-08")).toContain("Record the outcome");
  const asked = { programmeId, itemId, reasonWords: "No witness", itemVersion: 1, proposedByName: "Jo Bryce" };
  await db
    .insertInto("variation")
    .values({ ...asked, kind: "defer", fromMeetingId: meetingId, proposedAt: NOW })
    .execute();
  expect((await read())?.waiting).toEqual({ reference: "V-1", words: `defer I-${itemId} from 8 September 2026` });
  expect(await wordsOf()).toEqual(["Edit", "Add a follow-up"]);
  await db.deleteFrom("variation").execute();

  await givenOutcome(db, { itemId });
  expect(await wordsOf("officer", "2026-09-08")).not.toContain("Correct the outcome");
  await db.updateTable("meeting").set({ state: "held" }).execute();
  const held = await wordsOf("officer", "2026-09-08");
  expect(held).toContain("Correct the outcome");
  expect(held).not.toContain("Record the outcome");
});
