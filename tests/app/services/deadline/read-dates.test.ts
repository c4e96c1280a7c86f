import { beforeEach, describe, expect, test } from "vitest";
import { offerDeadline } from "#app/services/deadline/offer-deadline.server.ts";
import { readDateWarnings, warnOfMove, warnOfNewMeeting } from "#app/services/deadline/read-date-warnings.server.ts";
import { previewDay, readDays, readDayToRemove } from "#app/services/deadline/read-days.server.ts";
import { readEarliest } from "#app/services/deadline/read-earliest.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const givenDay = async (day: Partial<New<"calendarDay">> = {}) => {
  const closed = { onDay: "2026-10-19", words: "Closed", jurisdiction: null, addedAt: NOW, addedByName: "Priya Shah" };
  const values = { ...closed, ...day };
  return (await db.insertInto("calendarDay").values(values).returning("id").executeTakeFirstOrThrow()).id;
};
const inBoth = { ...as("officer"), parts: [...as("officer").parts, ...as("outsideOfficer").parts] };

describe("days that do not count", () => {
  test("those added and not taken off, and the bank holidays from the first day of this year on", async () => {
    await givenDay({ onDay: "2026-12-29" });
    await givenDay();
    await givenDay({ onDay: "2026-11-02", removedAt: NOW });
    const { added, known } = await readDays(db, { ...as("secondOfficer"), today: "2027-12-31" });
    expect(added.map(({ onDay }) => onDay)).toEqual(["2026-10-19", "2026-12-29"]);
    expect(known[0]).toEqual({ on: "2027-01-01", words: "New Year’s Day" });
    expect(known.every(({ on }) => on >= "2027-01-01")).toBe(true);
    expect((await readDays(db, { ...as("secondOfficer"), today: "2026-01-01" })).known[0]?.on).toBe("2026-01-01");
  });

  test("one that is there to be taken off, with what moves: in full for the person’s own bodies, a number for others", async () => {
    await givenMeeting(db, { meetsOn: "2026-10-22" });
    await givenMeeting(db, { meetsOn: "2026-10-27", bodyId: OTHER_COMMITTEE });
    const dayId = await givenDay();
    const removed = await readDayToRemove(db, as("secondOfficer"), dayId);
    expect(removed?.day).toMatchObject({ id: dayId, onDay: "2026-10-19", words: "Closed", version: 1 });
    expect(removed?.moves.shown.map(({ from, to }) => [from, to])).toContainEqual(["2026-10-13", "2026-10-14"]);
    expect(removed?.moves.shown.every(({ body }) => body.id === PANEL)).toBe(true);
    expect(removed?.moves.others).toEqual([{ name: "Othertown Committee", count: 3 }]);

    await db.updateTable("calendarDay").set({ removedAt: NOW }).execute();
    expect(await readDayToRemove(db, as("secondOfficer"), dayId)).toBeUndefined();
    expect(await readDayToRemove(db, as("secondOfficer"), 99)).toBeUndefined();
  });

  test("of each other body its own number, and none where all are the person’s own", async () => {
    const third = { id: 3, slug: "third", name: "Third Committee", hostAuthority: "Third Council" };
    await db
      .insertInto("body")
      .values({ ...third, jurisdiction: "england", kind: "committee", law: "council" })
      .execute();
    await givenMeeting(db, { meetsOn: "2026-10-27", bodyId: OTHER_COMMITTEE });
    for (const meetsOn of ["2026-10-27", "2026-10-28"]) await givenMeeting(db, { meetsOn, bodyId: 3 });
    const asked = { onDay: "2026-10-19", words: "Closed", jurisdiction: null };
    const moves = async (who: CastName) => (await previewDay(db, { ...as(who), administrator: true }, asked)).moves;
    const ofThird = { name: "Third Committee", count: 5 };
    expect(await moves("outsideOfficer")).toMatchObject({ shown: [{}, {}, {}], others: [ofThird] });
    const others = [{ name: "Othertown Committee", count: 3 }, ofThird];
    expect(await moves("secondOfficer")).toMatchObject({ shown: [], others });
  });

  test("what would move is told only where the day may be added", async () => {
    await givenMeeting(db, { meetsOn: "2026-10-22" });
    const asked = { onDay: "2026-10-19", words: "Closed", jurisdiction: null };
    const preview = (who: CastName, day: object = {}) => previewDay(db, as(who), { ...asked, ...day });
    const { verdict, moves } = await preview("secondOfficer");
    expect(verdict).toEqual({ allowed: true });
    expect(moves.shown.map(({ from, to }) => [from, to])).toContainEqual(["2026-10-14", "2026-10-13"]);
    const nothing = { shown: [], others: [] };
    expect(await preview("officer")).toMatchObject({ verdict: { allowed: false, kind: "role" }, moves: nothing });
    await givenDay({ jurisdiction: "england" });
    expect(await preview("secondOfficer")).toMatchObject({ verdict: { kind: "state" }, moves: nothing });
    expect(await preview("secondOfficer", { jurisdiction: "wales" })).toMatchObject({ verdict: { allowed: true } });
  });
});

describe("the earliest meeting", () => {
  const earliest = (who: CastName, from: string | null, body: string | null = null) =>
    readEarliest(db, as(who), { from, body });

  test.each([
    ["2026-09-02", "2026-09-02", false, "2026-09-10"],
    [null, "2026-09-01", false, "2026-09-09"],
    ["", "2026-09-01", false, "2026-09-09"],
    ["2026-02-30", "2026-09-01", true, "2026-09-09"],
  ])("asked from %s it is counted from %s", async (asked, from, badDay, on) => {
    expect(await earliest("member", asked)).toMatchObject({
      from,
      badDay,
      worked: { known: true, on },
      source: "Local Government Act 1972, sections 100A(6) and 100B(3); SI 2002/715 raised three days to five",
    });
  });

  test("of the body that is asked for, or the first by name; of no body that one has no part in", async () => {
    expect(await earliest("member", null, "othertown-committee")).toMatchObject({
      bodies: [{ slug: "anytown-panel", name: "Anytown Scrutiny Panel" }],
      body: { slug: "anytown-panel" },
    });
    const both = (body: string | null) => readEarliest(db, inBoth, { from: null, body });
    expect(await both("othertown-committee")).toMatchObject({
      bodies: [{ slug: "anytown-panel" }, { slug: "othertown-committee" }],
      body: { slug: "othertown-committee", name: "Othertown Committee" },
    });
    expect(await both(null)).toMatchObject({ body: { slug: "anytown-panel" } });
    expect(await readEarliest(db, { ...as("officer"), parts: [] }, { from: null, body: null })).toBeUndefined();
  });

  test("three clear days in Wales, and not known for a body with no notice to give", async () => {
    await db.updateTable("body").set({ jurisdiction: "wales" }).execute();
    expect(await earliest("member", null)).toMatchObject({ worked: { known: true, on: "2026-09-07" } });
    await db.updateTable("body").set({ law: "none" }).execute();
    expect(await earliest("member", null)).toMatchObject({
      worked: { known: false, because: expect.stringContaining("No statutory notice period is known") as string },
      source: null,
    });
  });
});

describe("what speaks against a day", () => {
  const PRECEPT =
    "No other meeting is left for “The panel reviews the proposed precept and reports on it”, which needs one from 25 January 2027 to 8 February 2027.";
  const MEETS = "Anytown Scrutiny Panel already has a meeting on 13 October 2026.";

  test("an agenda that would have been due before today; on the first day that it may still go out, nothing", async () => {
    expect(await warnOfNewMeeting(db, as("officer"), PANEL, "2026-09-09")).toEqual([]);
    expect(await warnOfNewMeeting(db, as("officer"), PANEL, "2026-09-08")).toEqual([
      expect.stringMatching(/^Too soon: .* allows a meeting on Wednesday 9 September 2026\.$/),
    ]);
    expect(await warnOfNewMeeting(db, as("outsideOfficer"), PANEL, "2026-09-08")).toEqual([]);
  });

  test("a meeting of its own that day, unless cancelled or the one that moves", async () => {
    const id = await givenMeeting(db, { meetsOn: "2026-10-13" });
    const later = await givenMeeting(db, { meetsOn: "2026-10-20" });
    await givenMeeting(db, { meetsOn: "2026-11-10", state: "cancelled" });
    const warned = (day: string) => warnOfNewMeeting(db, as("officer"), PANEL, day);
    expect(await warned("2026-10-13")).toEqual([MEETS]);
    expect(await warned("2026-10-14")).toEqual([]);
    expect(await warned("2026-11-10")).toEqual([]);
    expect(await warnOfMove(db, as("officer"), later, "2026-10-13")).toEqual([MEETS]);
    expect(await warnOfMove(db, as("officer"), id, "2026-10-13")).toEqual([]);
    expect(await warnOfMove(db, as("outsideOfficer"), later, "2026-10-13")).toEqual([]);
    const moves = { id, from: "2026-10-13" };
    const found = await readDateWarnings(db, as("officer"), { bodyId: PANEL, days: ["2026-10-13"], moves });
    expect(found.get("2026-10-13")).toEqual([]);
  });

  test("business of the law that no other meeting is left for, where a meeting leaves its days", async () => {
    const id = await givenMeeting(db, { meetsOn: "2027-02-02" });
    const moved = (day: string) => warnOfMove(db, as("officer"), id, day);
    expect(await moved("2027-03-02")).toEqual([PRECEPT]);
    expect(await moved("2027-02-08")).toEqual([]);
    expect(await warnOfNewMeeting(db, as("officer"), PANEL, "2027-03-02")).toEqual([]);
    await givenMeeting(db, { meetsOn: "2027-02-04", state: "cancelled" });
    await givenMeeting(db, { meetsOn: "2027-02-04", bodyId: OTHER_COMMITTEE });
    expect(await moved("2027-03-02")).toEqual([PRECEPT]);
    await givenMeeting(db, { meetsOn: "2027-02-04" });
    expect(await moved("2027-03-02")).toEqual([]);
  });

  test("meetings of another body with members of this one, each once with whom they share", async () => {
    for (const who of ["member", "otherMember"] as const) {
      const part = { bodyId: OTHER_COMMITTEE, personId: PEOPLE[who].personId, role: "member" } as const;
      await db
        .insertInto("membership")
        .values({ ...part, fromOn: "2026-05-01" })
        .execute();
    }
    await givenMeeting(db, { meetsOn: "2026-10-13", bodyId: OTHER_COMMITTEE, startsAt: "10:30" });
    await givenMeeting(db, { meetsOn: "2026-10-13", bodyId: OTHER_COMMITTEE, startsAt: null });
    await givenMeeting(db, { meetsOn: "2026-10-14", bodyId: OTHER_COMMITTEE, startsAt: "09:00" });
    const found = await readDateWarnings(db, inBoth, { bodyId: PANEL, days: ["2026-10-15", "2026-10-13"] });
    expect([...found]).toEqual([
      ["2026-10-15", []],
      [
        "2026-10-13",
        [
          "Othertown Committee meets that day at 10:30am, and shares Cllr Ruth Ahmed and Cllr Tom Bell with this body.",
          "Othertown Committee meets that day, and shares Cllr Ruth Ahmed and Cllr Tom Bell with this body.",
        ],
      ],
    ]);
    expect(await readDateWarnings(db, inBoth, { bodyId: 99, days: ["2026-10-13"] })).toEqual(new Map());
    expect(await readDateWarnings(db, inBoth, { bodyId: PANEL, days: [] })).toEqual(new Map());
  });
});

describe("the page of a deadline", () => {
  const offered = (who: CastName, key: string) => offerDeadline(db, as(who), { slug: "anytown-panel", key });
  const wordsOf = (page: Awaited<ReturnType<typeof offered>>) => page?.offers.map(({ words }) => words);

  test("its rule as it binds the body, which days count, and what each may do", async () => {
    await givenDay();
    await givenDay({ onDay: "2026-10-20" });
    const id = await givenMeeting(db, { meetsOn: "2026-10-27" });
    const notice = await offered("officer", `N1:M-${id}`);
    expect(notice).toMatchObject({
      home: `/deadlines/anytown-panel/N1:M-${id}`,
      rule: { id: "N1", counted: "5 clear days before" },
      local: { setBy: null, words: "" },
      calendar: { added: 2 },
      occasion: null,
      verdict: { allowed: true },
      removal: { allowed: false, kind: "state" },
    });
    expect(wordsOf(notice)).toEqual(["Record the result"]);
    expect(await offered("officer", `L3:M-${id}`)).toMatchObject({
      calendar: { added: 2 },
      deadline: { on: "2026-10-22" },
    });
    expect(await offered("officer", "P2:2027")).toMatchObject({ calendar: null });
    expect(await offered("member", `N1:M-${id}`)).toMatchObject({
      verdict: { kind: "role" },
      removal: { kind: "role" },
    });
    expect(await offered("outsideOfficer", `N1:M-${id}`)).toBeUndefined();
    expect(await offered("officer", "N1:M-99")).toBeUndefined();

    const result = { bodyId: PANEL, key: `N1:M-${id}`, ruleId: "N1", result: "met", onDay: "2026-09-01" } as const;
    await db
      .insertInto("deadlineResult")
      .values({ ...result, byName: "Jo Bryce", at: NOW })
      .execute();
    const ended = await offered("officer", `N1:M-${id}`);
    expect(ended?.removal).toEqual({ allowed: true });
    expect(wordsOf(ended)).toEqual(["Change the result", "Remove the result"]);
  });

  test("clear days leave out what the body's own days leave out, and a period set for an occasion is counted", async () => {
    const id = await givenMeeting(db, { meetsOn: "2026-10-27" });
    await db.updateTable("body").set({ dayProfile: "s243_breaks" }).execute();
    const calendar = async (key: string) => (await offered("officer", key))?.calendar?.words;
    expect(await calendar(`L3:M-${id}`)).toBe("Weekends and bank holidays do not count");
    expect(await calendar(`N1:M-${id}`)).toBe(
      "Weekends, bank holidays and the breaks around them do not count (section 243)",
    );

    const sent = { bodyId: PANEL, ruleId: "P16", title: "Report", occurredOn: "2026-08-20", recordedAt: NOW };
    const rows = [
      { id: 1, period: 21 },
      { id: 2, period: null },
    ].map((row) => ({ ...sent, ...row, recordedByName: "Jo" }));
    await db.insertInto("occasion").values(rows).execute();
    expect(await offered("officer", "P16:O-1")).toMatchObject({
      rule: { counted: "21 calendar days after" },
      occasion: { id: 1 },
    });
    expect(await offered("officer", "P16:O-2")).toMatchObject({
      rule: { counted: "No fixed date" },
      occasion: { id: 2 },
    });
  });
});
