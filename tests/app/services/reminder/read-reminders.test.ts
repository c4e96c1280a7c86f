import { beforeEach, describe, expect, test } from "vitest";
import { visibilityOf } from "#app/services/reminder/read-due-facts.server.ts";
import { readReminderFacts, readReminders } from "#app/services/reminder/read-reminders.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const facts = () => readReminderFacts(db, [PANEL], TODAY);

describe("what is near", () => {
  test.each([
    ["late", "2026-08-31", 1],
    ["due in two weeks", "2026-09-15", 1],
    ["due in two weeks and a day", "2026-09-16", 0],
  ])("a follow-up that is %s", async (_, dueOn, n) => {
    await givenFollowUp(db, { dueOn });
    expect((await facts()).followUps).toHaveLength(n);
  });

  test("a follow-up comes with whether its owner has responded, its theme and its item", async () => {
    const themeId = await givenTheme(db, { state: "approved", leadMemberId: PEOPLE.chair.personId });
    const itemId = await givenItem(db, { themeId });
    const silent = await givenFollowUp(db, { dueOn: TODAY });
    const answered = await givenFollowUp(db, { dueOn: TODAY, themeId, itemId });
    await db
      .insertInto("followUpResponse")
      .values({ followUpId: answered, response: "accepted", recordedAt: NOW, recordedByName: "Jo Bryce" })
      .execute();
    expect((await facts()).followUps).toMatchObject([
      { id: silent, responded: false, theme: null, item: null },
      {
        id: answered,
        responded: true,
        theme: { bodyId: PANEL, state: "approved", leadMemberId: PEOPLE.chair.personId, sensitiveSinceAt: null },
        item: { bodyId: PANEL, themeSensitiveSinceAt: null },
      },
    ]);
  });

  test("an answer that is awaited, by its day", async () => {
    const given = await givenQuestion(db, { state: "put", dueOn: "2026-09-02", text: "How many?" });
    await givenQuestion(db, { state: "put", dueOn: "2026-12-02" });
    expect((await facts()).answers).toMatchObject([{ id: given, dueOn: "2026-09-02", theme: null, item: null }]);
  });

  test("a meeting by its date and its time, where it has one", async () => {
    await givenMeeting(db, { meetsOn: "2026-09-08", startsAt: "17:00" });
    await givenMeeting(db, { meetsOn: "2026-10-06", startsAt: null });
    await givenMeeting(db, { meetsOn: "2026-08-31" });
    expect((await facts()).meetings.map(({ words }) => words)).toEqual([
      "Tuesday 8 September 2026, 5pm",
      "Tuesday 6 October 2026",
    ]);
  });

  test.each([
    ["in 113 days", "2026-12-23", 1],
    ["in 114 days", "2026-12-24", 1],
    ["in 115 days", "2026-12-25", 0],
  ])("a paper is asked for as far ahead as any body may want it: %s", async (_, meetsOn, n) => {
    const meetingId = await givenMeeting(db, { meetsOn });
    const themeId = await givenTheme(db, { state: "approved" });
    await givenItem(db, { themeId, meetingId, state: "scheduled", paper: "expected" });
    expect((await facts()).papers).toHaveLength(n);
  });
});

test("nobody without a part is reminded, and nobody of what is another body's", async () => {
  await givenFollowUp(db, { dueOn: TODAY });
  const count = async (who: Parameters<typeof as>[0]) =>
    (await readReminders(db, as(who))).filter(({ kind }) => kind === "follow_ups").length;
  expect(await count("officer")).toBe(1);
  expect(await count("outsideOfficer")).toBe(0);
  expect(await readReminders(db, { ...as("officer"), parts: [] })).toEqual([]);
});

describe("what says who sees a joined row", () => {
  const theme = {
    themeId: 5,
    themeBodyId: PANEL,
    themeState: "approved",
    proposerPersonId: 4,
    themeSensitiveSinceAt: NOW,
    leadMemberId: 2,
  } as const;
  const item = { itemBodyId: OTHER_COMMITTEE, itemSensitiveSinceAt: NOW };
  const none = {
    themeId: null,
    themeBodyId: null,
    themeState: null,
    proposerPersonId: null,
    themeSensitiveSinceAt: null,
    leadMemberId: null,
    itemBodyId: null,
    itemSensitiveSinceAt: null,
  };

  test("both, each, and neither", () => {
    const ofTheme = {
      bodyId: PANEL,
      state: "approved",
      proposerPersonId: 4,
      sensitiveSinceAt: NOW,
      leadMemberId: 2,
    };
    const ofItem = { bodyId: OTHER_COMMITTEE, themeSensitiveSinceAt: NOW };
    expect(visibilityOf({ ...theme, ...item })).toEqual({ theme: ofTheme, item: ofItem });
    expect(visibilityOf({ ...none, ...theme })).toEqual({ theme: ofTheme, item: null });
    expect(visibilityOf({ ...none, ...item })).toEqual({ theme: null, item: ofItem });
    expect(visibilityOf(none)).toEqual({ theme: null, item: null });
  });

  test.each(["themeId", "themeBodyId", "themeState"] as const)("there is no theme without its %s", (missing) => {
    expect(visibilityOf({ ...none, ...theme, [missing]: null }).theme).toBeNull();
  });
});
