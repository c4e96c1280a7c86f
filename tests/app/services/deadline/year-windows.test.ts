import { beforeEach, describe, expect, test } from "vitest";
import { deadlineSource, readAboutDeadlines } from "#app/services/deadline/list-deadlines.server.ts";
import { offerOccasion, offerOccasionDeed } from "#app/services/deadline/offer-occasion.server.ts";
import { readDeadline } from "#app/services/deadline/read-deadline.server.ts";
import { readComingDates } from "#app/services/deadline/read-public-dates.server.ts";
import { readYearWindows } from "#app/services/deadline/read-year-windows.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { listedIn } from "#tests/support/list-twin.ts";
import { givenItem, givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

describe("the statutory business of a programme's year", () => {
  let programmeId: number;
  beforeEach(async () => {
    programmeId = await givenProgramme(db);
  });
  const read = (who: CastName = "officer") => {
    const year = { id: programmeId, bodyId: PANEL, firstDay: "2026-05-01", lastDay: "2027-04-30" };
    return readYearWindows(db, as(who), year);
  };
  const first = async () => (await read()).windows[0];
  const given = (item: Partial<New<"agendaItem">>) =>
    givenItem(db, { kind: "statutory", statutoryRule: "P2", programmeId, ...item });

  test("has the days between which a meeting has to take it, and the meeting that falls there", async () => {
    expect((await read()).windows).toMatchObject([
      { ruleId: "P2", from: "2027-01-25", to: "2027-02-08", kind: "needed", meeting: null, item: null, place: "none" },
      { ruleId: "P6", from: "2027-02-15", to: "2027-02-22", kind: "reserve", meeting: null, place: "none" },
    ]);
    await givenMeeting(db, { meetsOn: "2027-02-02", state: "cancelled" });
    await givenMeeting(db, { meetsOn: "2027-02-02", bodyId: OTHER_COMMITTEE });
    expect(await first()).toMatchObject({ meeting: null });
    const before = await givenMeeting(db, { meetsOn: "2027-01-22" });
    const last = await givenMeeting(db, { meetsOn: "2027-02-08" });
    expect(await first()).toMatchObject({ meeting: { id: last, meetsOn: "2027-02-08" } });
    expect((await read()).meetings.map(({ id }) => id)).toEqual([before, last]);
    expect((await read("outsideOfficer")).meetings).toEqual([]);
  });

  test("stands where its item is: in time before any other, waiting, or outside its days", async () => {
    const late = await givenMeeting(db, { meetsOn: "2027-03-02" });
    const inTime = await givenMeeting(db, { meetsOn: "2027-02-02" });
    await given({ statutoryRule: "P6" });
    await given({ state: "withdrawn" });
    await given({ programmeId: await givenProgramme(db, { startYear: 2027 }) });
    expect(await first()).toMatchObject({ item: null, place: "none" });
    const waits = await given({});
    expect(await first()).toMatchObject({ item: { id: waits, meetsOn: null }, place: "waits" });
    await db.updateTable("agendaItem").set({ meetingId: late }).where("id", "=", waits).execute();
    expect(await first()).toMatchObject({ item: { id: waits, meetsOn: "2027-03-02" }, place: "outside" });
    const second = await given({ meetingId: inTime, state: "scheduled" });
    expect(await first()).toMatchObject({ item: { id: second, meetsOn: "2027-02-02" }, place: "in_time" });
  });

  test("is none for a body that no law binds", async () => {
    await db.updateTable("body").set({ law: "none" }).execute();
    expect((await read()).windows).toEqual([]);
    expect(
      (await readYearWindows(db, as("officer"), { id: 1, bodyId: 99, firstDay: "2026-05-01", lastDay: "2027-04-30" }))
        .windows,
    ).toEqual([]);
  });
});

describe("what starts a deadline", () => {
  const both = (panel: "officer" | "member", committee: "officer" | "member") => ({
    ...as("officer"),
    parts: [
      { bodyId: PANEL, role: panel },
      { bodyId: OTHER_COMMITTEE, role: committee },
    ],
  });

  test("is recorded of the body asked for, else of the first where one may", async () => {
    const slug = async (actor: ReturnType<typeof both>, asked: string | null = null) => {
      const offer = await offerOccasion(db, actor, asked);
      return [offer?.body.slug, offer?.bodies.map((body) => body.slug), offer?.verdict.allowed];
    };
    const [panel, committee] = ["anytown-panel", "othertown-committee"];
    expect(await slug(both("officer", "officer"))).toEqual([panel, [panel, committee], true]);
    expect(await slug(both("officer", "officer"), committee)).toEqual([committee, [panel, committee], true]);
    expect(await slug(both("member", "officer"))).toEqual([committee, [committee], true]);
    expect(await slug(both("member", "officer"), panel)).toEqual([panel, [committee], false]);
    expect(await slug(both("member", "member"))).toEqual([panel, [], false]);
    expect(await offerOccasion(db, { ...as("officer"), parts: [] }, null)).toBeUndefined();
    await db.updateTable("body").set({ endedOn: "2026-08-31" }).where("id", "=", PANEL).execute();
    expect(await slug(both("officer", "officer"))).toEqual([committee, [committee], true]);
  });

  test("asks for a period only where the rule leaves it to the body", async () => {
    const choices = (await offerOccasion(db, as("officer"), null))?.choices;
    const of = (ruleId: string) => choices?.find((choice) => choice.ruleId === ruleId);
    expect(of("P16")).toMatchObject({ asksPeriod: true });
    expect(of("P18")).toMatchObject({ asksPeriod: false });
    expect(of("P5")).toMatchObject({ words: "The panel has vetoed the proposed precept", asksPeriod: false });
  });

  test("once closed is not changed, and its page leads back to the list", async () => {
    const happened = { bodyId: PANEL, ruleId: "P18", title: "Inspection", occurredOn: "2026-08-20", recordedAt: NOW };
    await db
      .insertInto("occasion")
      .values({ ...happened, id: 5, recordedByName: "Jo Bryce" })
      .execute();
    const offered = (who: CastName = "officer") => offerOccasionDeed(db, as(who), 5, "end_occasion");
    expect(await offered()).toMatchObject({
      occasion: { id: 5, title: "Inspection" },
      body: { slug: "anytown-panel" },
      home: "/deadlines/anytown-panel/P18:O-5",
      verdict: { allowed: true },
    });
    expect(await offered("member")).toMatchObject({ verdict: { kind: "role" } });
    expect(await offered("outsideOfficer")).toBeUndefined();
    await db.updateTable("occasion").set({ endedAt: NOW, endedBecause: "Twice." }).execute();
    expect(await offered()).toMatchObject({ home: "/deadlines?body=anytown-panel", verdict: { kind: "state" } });
  });
});

describe("lists and readers", () => {
  test("a list says of each deadline whether what it is for is still to come, and where one may record", async () => {
    await givenMeeting(db, { id: 1, meetsOn: "2026-08-31", state: "held" });
    await givenMeeting(db, { id: 2, meetsOn: "2026-09-01" });
    const source = deadlineSource(db, as("officer"));
    const [deadlines, { bodies }] = [await listedIn(source), await readAboutDeadlines(db, as("officer"), source)];
    const coming = (key: string) => deadlines.find((one) => one.key === key)?.isComing;
    expect([coming("L4:M-1"), coming("L4:M-2")]).toEqual([false, true]);
    expect(bodies).toMatchObject([{ slug: "anytown-panel", mayRecord: true }]);
  });

  test("a list runs from the day a year ago to the day a year and a half on, both included", async () => {
    const said = { bodyId: PANEL, applies: "no", setByName: "Jo Bryce", setAt: NOW } as const;
    await db
      .insertInto("deadlineSetting")
      .values(["L1", "L2", "L4"].map((ruleId) => ({ ...said, ruleId })))
      .execute();
    // Questions are in three working days before: on 29 August and 1 September 2025, and on 1 and 2 March 2028.
    await givenMeeting(db, { id: 1, meetsOn: "2025-09-03" });
    await givenMeeting(db, { id: 2, meetsOn: "2025-09-04" });
    await givenMeeting(db, { id: 3, meetsOn: "2028-03-06" });
    await givenMeeting(db, { id: 4, meetsOn: "2028-03-07" });
    const listed = (await listedIn(deadlineSource(db, as("officer")))).filter(({ ruleId }) => ruleId === "L3");
    expect(listed.map(({ key, on }) => [key, on])).toEqual([
      ["L3:M-2", "2025-09-01"],
      ["L3:M-3", "2028-03-01"],
    ]);
  });

  test.each([
    ["confirmed", "2026-09-08", "2026-08-28", ["2026-08-28", "2026-09-03"]],
    ["confirmed", "2026-09-08", "2026-08-29", [undefined, "2026-09-03"]],
    ["provisional", "2026-09-08", "2026-09-04", [undefined, undefined]],
    ["held", "2026-09-08", "2026-08-28", [undefined, undefined]],
    ["cancelled", "2026-09-08", "2026-08-28", [undefined, undefined]],
  ] as const)(
    "of a %s meeting on %s readers are told on %s what is still to come",
    async (state, meetsOn, today, days) => {
      const meeting = { body: { slug: "anytown-panel" }, meetsOn, state, hasAgenda: false };
      const { agenda, questions } = await readComingDates(db, meeting, today);
      expect([agenda?.on, questions?.on]).toEqual(days);
      const nowhere = { ...meeting, body: { slug: "nowhere" } };
      expect(await readComingDates(db, nowhere, today)).toEqual({ agenda: null, questions: null });
    },
  );
});

test("the page of a deadline after a veto tells of the veto, and of nothing else that happened that year", async () => {
  const happened = { bodyId: PANEL, recordedAt: NOW, recordedByName: "Jo Bryce" };
  const of = (ruleId: string, occurredOn: string, title: string) =>
    db
      .insertInto("occasion")
      .values({ ...happened, ruleId, occurredOn, title })
      .execute();
  await of("P18", "2027-01-04", "Inspection");
  await of("P5", "2027-02-03", "Veto");
  await of("P5", "2026-02-03", "Veto of the year before");
  const read = async (key: string) => (await readDeadline(db, as("member"), { slug: "anytown-panel", key }))?.occasion;
  expect(await read("P6:2027")).toMatchObject({ title: "Veto", ruleId: "P5" });
  expect(await read("P2:2027")).toBeNull();
  expect(await read("P6:2028")).toBeUndefined();
});
