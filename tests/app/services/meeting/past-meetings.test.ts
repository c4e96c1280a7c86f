import { beforeEach, describe, expect, test } from "vitest";
import { addHeldMeeting, type HeldMeetingText } from "#app/services/meeting/add-held-meeting.server.ts";
import { addLeftOutItem } from "#app/services/meeting/add-left-out-item.server.ts";
import { listMeetings } from "#app/services/meeting/list-meetings.server.ts";
import { offerHeldMeeting } from "#app/services/meeting/offer-meeting-creation.server.ts";
import { readDeadlines } from "#app/services/deadline/read-deadlines.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL, TODAY } from "#tests/support/cast.ts";
import {
  actionsIn,
  eventsIn,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenTheme,
  themeIn,
} from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const AGENDA = "1. Apologies\n2. Taxi licensing (30)\n3. Hotel Watch";
const PAST: HeldMeetingText = {
  bodyId: PANEL,
  meetsOn: "2011-03-10",
  dateBasis: "inferred",
  startsAt: "14:00",
  venue: "Council Chamber",
  kind: "ordinary",
  agenda: AGENDA,
};
const add = (input: Partial<HeldMeetingText> = {}, who: Parameters<typeof acting>[0] = "officer") =>
  addHeldMeeting(db, acting(who), { ...PAST, ...input });
const items = () => db.selectFrom("agendaItem").selectAll().orderBy("id").execute();
const meetings = () => db.selectFrom("meeting").selectAll().execute();

describe("adding a meeting that has been held", () => {
  test("it is held, with its items in order as considered, and one event tells of it", async () => {
    expect(await add()).toMatchObject({ ok: true, result: { reference: "M-1", day: "10 March 2011", items: 3 } });
    expect(await meetings()).toMatchObject([
      {
        meetsOn: "2011-03-10",
        dateBasis: "inferred",
        startsAt: "14:00",
        venue: "Council Chamber",
        state: "held",
        kind: "ordinary",
      },
    ]);
    expect(await items()).toMatchObject([
      { title: "Apologies", kind: "procedural", numberWords: "1", minutes: 5, position: 1, state: "considered" },
      { title: "Taxi licensing", kind: "standing", numberWords: "2", minutes: 30, position: 2, state: "considered" },
      { title: "Hotel Watch", kind: "standing", numberWords: "3", minutes: 30, position: 3, state: "considered" },
    ]);
    expect(await actionsIn(db)).toEqual(["held_meeting_added"]);
  });

  test.each(["2011-03-10", "2022-03-10"])("on %s, it asks for no notice and no deadline", async (meetsOn) => {
    await add({ meetsOn });
    const asked = { bodyIds: [PANEL], from: "2011-01-01", to: "2026-12-31" };
    const asksOfMeeting = (await readDeadlines(db, as("officer"), asked, TODAY)).filter(
      ({ subject }) => subject.kind === "meeting",
    );
    expect(asksOfMeeting.map(({ title, standing }) => `${title}: ${standing.words}`)).toEqual([]);
  });

  test.each([
    ["today", { meetsOn: TODAY }, "1 September 2026 has not passed yet: add it as a coming meeting."],
    ["a day to come", { meetsOn: "2026-09-02" }, "2 September 2026 has not passed yet: add it as a coming meeting."],
    ["too many items", { agenda: "Item\n".repeat(61) }, "An agenda has at most 60 items: this list has 61 lines."],
  ])("%s is refused and writes nothing", async (_, input, because) => {
    expect(await add(input)).toMatchObject({ ok: false, refusal: { kind: "input", because } });
    expect([await meetings(), await actionsIn(db)]).toEqual([[], []]);
  });

  test("yesterday and sixty items are taken", async () => {
    expect(await add({ meetsOn: "2026-08-31", agenda: "Item\n".repeat(60) })).toMatchObject({ result: { items: 60 } });
  });

  test("a meeting that is here already is named; one at another time of the day, or cancelled, is not it", async () => {
    await givenMeeting(db, { meetsOn: "2011-03-10", startsAt: "10:00", state: "held" });
    await givenMeeting(db, { meetsOn: "2011-03-11", startsAt: "14:00", state: "cancelled" });
    const because = "M-1 is the meeting of 10 March 2011 already: add what is missing on its own page.";
    expect(await add({ startsAt: null })).toMatchObject({ refusal: { because } });
    expect(await add({ startsAt: "10:00" })).toMatchObject({ refusal: { because } });
    expect(await add({ startsAt: "14:00" })).toMatchObject({ ok: true });
    expect(await add({ meetsOn: "2011-03-11" })).toMatchObject({ ok: true });
  });

  test("a body that has ended takes meetings up to its last day", async () => {
    await db.updateTable("body").set({ endedOn: "2012-05-01" }).where("id", "=", PANEL).execute();
    expect(await add({ meetsOn: "2012-05-02" })).toMatchObject({
      refusal: { because: "This body ended on 1 May 2012: choose an earlier date." },
    });
    expect(await add({ meetsOn: "2012-05-01" })).toMatchObject({ ok: true });
  });

  test.each(["member", "chair", "outsideOfficer"] as const)("%s may not", async (who) => {
    const done = await add({}, who).catch((thrown: unknown) => thrown);
    expect((done as { ok?: boolean }).ok).not.toBe(true);
    expect(await meetings()).toEqual([]);
  });

  test("an item with a chosen theme’s title is that theme’s, which follows it; a proposal’s is not", async () => {
    const chosen = await givenTheme(db, { title: "Taxi  Licensing", state: "approved" });
    const proposed = await givenTheme(db, { title: "Hotel Watch", state: "proposed" });
    await add();
    expect((await items()).map(({ themeId, kind }) => [themeId, kind])).toEqual([
      [null, "procedural"],
      [chosen, "theme"],
      [null, "standing"],
    ]);
    expect(await themeIn(db, chosen)).toMatchObject({ state: "considered" });
    expect(await themeIn(db, proposed)).toMatchObject({ state: "proposed" });
  });

  test.each([
    ["draft", true],
    ["submitted", false],
    ["approved", false],
    ["published", false],
  ] as const)(
    "a theme’s item goes into a programme that is %s: %s; other business always does",
    async (state, isIn) => {
      const programmeId = await givenProgramme(db, { startYear: 2010, state });
      await givenTheme(db, { title: "Taxi licensing", state: "approved" });
      await add();
      expect((await items()).map((item) => item.programmeId)).toEqual([
        programmeId,
        isIn ? programmeId : null,
        programmeId,
      ]);
    },
  );
});

test("the page opens for officers, and the list of past meetings offers it to them", async () => {
  expect((await offerHeldMeeting(db, as("officer"), null))?.verdict).toEqual({ allowed: true });
  expect((await offerHeldMeeting(db, as("member"), null))?.verdict).toMatchObject({ allowed: false, kind: "role" });
  const mayAdd = async (who: Parameters<typeof as>[0]) =>
    (await listMeetings(db, as(who), { bodySlug: null, when: "past", page: 1 })).mayAdd;
  expect([await mayAdd("officer"), await mayAdd("member")]).toEqual([true, false]);
  await db.updateTable("body").set({ endedOn: "2012-05-01" }).where("id", "=", PANEL).execute();
  const coming = await listMeetings(db, as("officer"), { bodySlug: null, when: "coming", page: 1 });
  expect([await mayAdd("officer"), coming.mayAdd]).toEqual([true, false]);
});

describe("an item that was left out", () => {
  const addItem = (meetingId: number, input: { title?: string; reasonWords?: string; version?: number } = {}) =>
    addLeftOutItem(db, acting("officer"), {
      meetingId,
      version: 1,
      title: "Retail crime",
      reasonWords: "Taken without notice",
      ...input,
    });

  test("goes to the end of a held meeting as considered, with why, and takes an outcome", async () => {
    const meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
    await givenItem(db, { meetingId, state: "considered", position: 4 });
    expect(await addItem(meetingId)).toMatchObject({ ok: true, result: { item: "I-2", title: "Retail crime" } });
    expect((await items())[1]).toMatchObject({ meetingId, state: "considered", position: 5, kind: "standing" });
    expect(await eventsIn(db)).toMatchObject([{ action: "left_out_item_added", reason: "Taken without notice" }]);
    expect((await meetings())[0]).toMatchObject({ state: "held", version: 2 });
    const outcome = { itemId: 2, code: "noted", resolutionWords: "", minuteNumber: "", discussionWords: "" } as const;
    expect(await recordOutcome(db, acting("officer"), { ...outcome, version: 0 } as never)).toMatchObject({ ok: true });
  });

  test("is refused before the meeting is held, without a reason, and on a stale page", async () => {
    const coming = await givenMeeting(db);
    const held = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
    expect(await addItem(coming)).toMatchObject({ refusal: { kind: "state" } });
    expect(await addItem(held, { reasonWords: " " })).toMatchObject({ refusal: { kind: "input" } });
    expect(await addItem(held, { version: 7 })).toMatchObject({ refusal: { kind: "stale" } });
    expect([await items(), await actionsIn(db)]).toEqual([[], []]);
  });
});
