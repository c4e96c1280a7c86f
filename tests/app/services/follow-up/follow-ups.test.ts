import { beforeEach, describe, expect, test } from "vitest";
import { askForUpdate } from "#app/services/follow-up/ask-for-update.server.ts";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { editFollowUp } from "#app/services/follow-up/edit-follow-up.server.ts";
import { endFollowUp } from "#app/services/follow-up/end-follow-up.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { startFromFollowUp } from "#app/services/follow-up/start-from-follow-up.server.ts";
import {
  markFollowUpSensitive,
  unmarkFollowUpSensitive,
} from "#app/services/follow-up/mark-follow-up-sensitive.server.ts";
import { pauseFollowUp } from "#app/services/follow-up/pause-follow-up.server.ts";
import { reopenFollowUp } from "#app/services/follow-up/reopen-follow-up.server.ts";
import { reportFollowUp } from "#app/services/follow-up/report-follow-up.server.ts";
import { respondFollowUp } from "#app/services/follow-up/respond-follow-up.server.ts";
import { addPlaceSaid } from "#app/services/follow-up/add-place-said.server.ts";
import { listEvents } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import {
  actionsIn,
  eventsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
  themeIn,
} from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "considered" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  await givenMeeting(db, { meetsOn: "2026-09-08" });
  itemId = await givenItem(db, { themeId, meetingId, state: "considered" });
});

const followUpIn = (id: number) => db.selectFrom("followUp").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const SAID = { kind: "recommendation" as const, wording: "That every host family is checked." };

describe("adding", () => {
  test("said at an item, it knows its theme, meeting, day and number, and each of them tells of it", async () => {
    const outcome = await createFollowUp(db, acting("officer"), {
      ...SAID,
      itemId,
      sourceNumber: "Recommendation 29",
      ownerWords: "The Commissioner",
      dueWords: "the summer",
    });

    expect(outcome).toMatchObject({ ok: true, result: { reference: "F-1", id: 1 } });
    expect(await followUpIn(1)).toMatchObject({
      bodyId: PANEL,
      startYear: 2026,
      number: 1,
      sourceNumber: "Recommendation 29",
      themeId,
      itemId,
      meetingId,
      madeOn: "2026-06-02",
      dueKind: "season",
      dueWords: "the summer",
      dueOn: "2026-08-31",
      reviewOn: "2026-08-31",
      responseDueOn: null,
      state: "not_started",
      version: 1,
    });
    expect(await actionsIn(db)).toEqual(["follow_up_created"]);
    const shownOn = await db.selectFrom("eventSubject").select(["kind", "recordId"]).execute();
    expect(shownOn.map(({ kind }) => kind).sort()).toEqual(["follow_up", "item", "meeting", "theme"]);
  });

  test("a considered theme is followed while one is open, and no longer when the last is closed", async () => {
    await createFollowUp(db, acting("officer"), { ...SAID, itemId });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "follow_up" });
    await completeFollowUp(db, acting("chair"), { followUpId: 1, version: 1, words: "" });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "considered" });
  });

  test("numbers go on within a body and its year, whatever the source called them", async () => {
    await createFollowUp(db, acting("officer"), { ...SAID, meetingId, sourceNumber: "Action 1" });
    await createFollowUp(db, acting("officer"), { ...SAID, meetingId, sourceNumber: "Action 1" });
    await createFollowUp(db, acting("officer"), { ...SAID, bodyId: PANEL, madeOn: "2026-04-30" });
    await createFollowUp(db, acting("outsideOfficer"), { ...SAID, bodyId: OTHER_COMMITTEE });
    const rows = await db.selectFrom("followUp").select(["bodyId", "startYear", "number"]).orderBy("id").execute();
    expect(rows).toEqual([
      { bodyId: PANEL, startYear: 2026, number: 1 },
      { bodyId: PANEL, startYear: 2026, number: 2 },
      { bodyId: PANEL, startYear: 2025, number: 1 },
      { bodyId: OTHER_COMMITTEE, startYear: 2026, number: 1 },
    ]);
  });

  test("from a question it takes the item and the theme that the question belongs to", async () => {
    const questionId = await givenQuestion(db, { themeId, itemId });
    await createFollowUp(db, acting("officer"), { ...SAID, kind: "commitment", questionId });
    expect(await followUpIn(1)).toMatchObject({ questionId, itemId, themeId, meetingId });
  });

  test("the response clock runs from notice, and only where the body's rules give one", async () => {
    await createFollowUp(db, acting("officer"), { ...SAID, itemId, noticeOn: "2026-06-10" });
    await db.updateTable("body").set({ responseDays: 60 }).where("id", "=", PANEL).execute();
    await createFollowUp(db, acting("officer"), { ...SAID, itemId, noticeOn: "2026-06-10" });
    await createFollowUp(db, acting("officer"), { ...SAID, itemId });
    const due = async (id: number) => (await followUpIn(id)).responseDueOn;
    expect([await due(1), await due(2), await due(3)]).toEqual([null, "2026-08-09", null]);
  });

  test("the officer's own day and kind go before what the words say, and the words stay", async () => {
    const dueWords = "in due course, but not after the conference";
    await createFollowUp(db, acting("officer"), {
      ...SAID,
      itemId,
      dueWords,
      dueKind: "exact",
      dueOn: "2026-10-01",
    });
    await createFollowUp(db, acting("officer"), { ...SAID, itemId, dueWords: "June", dueKind: "none" });
    await createFollowUp(db, acting("officer"), { ...SAID, itemId, dueWords: "next meeting" });
    expect(await followUpIn(1)).toMatchObject({
      dueWords,
      dueKind: "exact",
      dueOn: "2026-10-01",
      reviewOn: "2026-10-01",
    });
    expect(await followUpIn(2)).toMatchObject({
      dueWords: "June",
      dueKind: "none",
      dueOn: null,
      reviewOn: "2026-09-08",
    });
    expect(await followUpIn(3)).toMatchObject({ dueKind: "next_meeting", dueOn: "2026-09-08" });
  });

  test("its owner is somebody of the body: another body's people cannot be named by their numbers", async () => {
    const ownerPersonId = PEOPLE.outsideMember.personId;
    const outcome = await createFollowUp(db, acting("officer"), { ...SAID, itemId, ownerPersonId });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: "input", because: "Choose the person from the list." },
    });
    expect(await db.selectFrom("followUp").select("id").execute()).toEqual([]);
  });

  test("only an officer adds one, its owner is there, and nothing moves where it is refused", async () => {
    expect(await createFollowUp(db, acting("chair"), { ...SAID, itemId })).toMatchObject({
      ok: false,
      refusal: { kind: "role" },
    });
    expect(await createFollowUp(db, acting("officer"), { ...SAID, itemId, ownerOfficeId: 99 })).toMatchObject({
      refusal: { kind: "input", because: "Choose the office from the list." },
    });
    await expect(createFollowUp(db, acting("outsideOfficer"), { ...SAID, itemId })).rejects.toThrow(NoSuchRecord);
    expect(await db.selectFrom("followUp").select("id").execute()).toEqual([]);
    expect(await actionsIn(db)).toEqual([]);
    expect(await themeIn(db, themeId)).toMatchObject({ state: "considered" });
  });

  test("one said at two items is one record with two places", async () => {
    const other = await givenItem(db, { meetingId, title: "Future work programme", state: "considered" });
    await createFollowUp(db, acting("officer"), { ...SAID, itemId, otherItemIds: [other, itemId] });
    expect(await db.selectFrom("followUp").select("id").execute()).toHaveLength(1);
    expect(await db.selectFrom("followUpPlace").select("itemId").execute()).toEqual([{ itemId: other }]);
  });
});

describe("its life", () => {
  let followUpId: number;
  beforeEach(async () => {
    followUpId = await givenFollowUp(db, { themeId, itemId, meetingId });
  });
  const report = (version: number, values = {}) =>
    reportFollowUp(db, acting("officer"), {
      followUpId,
      version,
      text: "Checks have begun.",
      state: "in_progress",
      reportedOn: "2026-08-30",
      ...values,
    });

  test("a report is kept with its day, and the follow-up is in progress", async () => {
    expect(await report(1, { meetingId })).toMatchObject({
      ok: true,
      result: { reference: `F-${followUpId}` },
    });
    expect(await followUpIn(followUpId)).toMatchObject({ state: "in_progress", version: 2 });
    expect(await db.selectFrom("followUpUpdate").selectAll().execute()).toMatchObject([
      {
        text: "Checks have begun.",
        stateAfter: "in_progress",
        reportedOn: "2026-08-30",
        source: "meeting",
        byName: "Jo Bryce",
      },
    ]);
    expect(await actionsIn(db)).toEqual(["follow_up_reported"]);
  });

  test("nothing is reported from a day to come, from an old form, or at another body's meeting", async () => {
    const theirs = await givenMeeting(db, { bodyId: OTHER_COMMITTEE });
    expect(await report(1, { reportedOn: "2026-09-02" })).toMatchObject({ refusal: { kind: "input" } });
    expect(await report(7)).toMatchObject({ refusal: { kind: "stale" } });
    await expect(report(1, { meetingId: theirs })).rejects.toThrow(NoSuchRecord);
    expect(await db.selectFrom("followUpUpdate").select("id").execute()).toEqual([]);
    expect(await followUpIn(followUpId)).toMatchObject({ state: "not_started", version: 1 });
    expect(await actionsIn(db)).toEqual([]);
  });

  test("responses are kept one beside another, each with its reason", async () => {
    const said = {
      text: "We will check half.",
      planWords: "The Chief Executive by March",
      responderOfficeId: null,
      responderWords: "The Commissioner",
      respondedOn: "2026-08-01",
    };
    const input = { followUpId, ...said };
    expect(
      await respondFollowUp(db, acting("officer"), {
        ...input,
        version: 1,
        response: "partly",
        reasonWords: "",
      }),
    ).toMatchObject({ refusal: { kind: "input" } });
    await respondFollowUp(db, acting("officer"), {
      ...input,
      version: 1,
      response: "rejected",
      reasonWords: "No money",
    });
    await respondFollowUp(db, acting("officer"), {
      ...input,
      version: 2,
      response: "accepted",
      reasonWords: "",
    });
    const rows = await db.selectFrom("followUpResponse").select(["response", "reasonWords"]).orderBy("id").execute();
    expect(rows).toEqual([
      { response: "rejected", reasonWords: "No money" },
      { response: "accepted", reasonWords: "" },
    ]);
    expect(await followUpIn(followUpId)).toMatchObject({ state: "not_started", version: 3 });
  });

  test("it is paused with a reason, goes on when reported, is done by the vice-chair, and reopened", async () => {
    await pauseFollowUp(db, acting("officer"), { followUpId, version: 1, words: "Waits for the new law" });
    expect(await followUpIn(followUpId)).toMatchObject({
      state: "paused",
      reasonWords: "Waits for the new law",
    });
    await report(2, { state: "paused" });
    expect(await followUpIn(followUpId)).toMatchObject({
      state: "paused",
      reasonWords: "Waits for the new law",
    });
    await report(3);
    expect(await followUpIn(followUpId)).toMatchObject({ state: "in_progress", reasonWords: null });
    await completeFollowUp(db, acting("viceChair"), {
      followUpId,
      version: 4,
      words: "Every family was checked",
    });
    await reopenFollowUp(db, acting("officer"), { followUpId, version: 5, words: "A new school has opened" });
    expect(await followUpIn(followUpId)).toMatchObject({ state: "in_progress", version: 6 });
    const events = await eventsIn(db);
    expect(events.map(({ action, reason }) => [action, reason])).toEqual([
      ["follow_up_paused", "Waits for the new law"],
      ["follow_up_reported", null],
      ["follow_up_reported", null],
      ["follow_up_completed", "Every family was checked"],
      ["follow_up_reopened", "A new school has opened"],
    ]);
    expect(events[3]?.particulars).toContain("on behalf of the chair");
  });

  test("it is superseded by another that is there, which says so too; never by itself or in a circle", async () => {
    const other = await givenFollowUp(db, { themeId });
    const end = (version: number, supersededById: number | null) =>
      endFollowUp(db, acting("officer"), {
        followUpId,
        version,
        ending: "superseded",
        supersededById,
        words: "Said better",
      });
    expect(await end(1, followUpId)).toMatchObject({ refusal: { kind: "input" } });
    expect(await end(1, null)).toMatchObject({ refusal: { kind: "input" } });
    expect(await end(1, 999)).toMatchObject({ refusal: { kind: "input" } });
    expect(await end(1, other)).toMatchObject({ ok: true });
    expect(await followUpIn(followUpId)).toMatchObject({ state: "superseded", supersededById: other });
    expect((await listEvents(db, as("officer"), "follow_up", other)).map(({ action }) => action)).toEqual([
      "follow_up_superseded",
    ]);
    expect(
      await endFollowUp(db, acting("officer"), {
        followUpId: other,
        version: 1,
        ending: "superseded",
        supersededById: followUpId,
        words: "Round",
      }),
    ).toMatchObject({ refusal: { kind: "input" } });
    await reopenFollowUp(db, acting("officer"), { followUpId, version: 2, words: "Both are needed" });
    expect(await followUpIn(followUpId)).toMatchObject({ state: "in_progress", supersededById: null });
  });

  test("it is not taken forward, with a reason, and then moves no more", async () => {
    await endFollowUp(db, acting("officer"), {
      followUpId,
      version: 1,
      ending: "not_taken_forward",
      words: "Overtaken by the Act",
    });
    expect(await followUpIn(followUpId)).toMatchObject({
      state: "not_taken_forward",
      reasonWords: "Overtaken by the Act",
    });
    expect(await completeFollowUp(db, acting("chair"), { followUpId, version: 2, words: "" })).toMatchObject({
      refusal: { kind: "state" },
    });
  });

  test("an edit keeps what was said before, reads the due words again, and says so", async () => {
    await editFollowUp(db, acting("officer"), {
      followUpId,
      version: 1,
      kind: "recommendation",
      wording: "That the Commissioner checks every host family yearly.",
      sourceNumber: "R1",
      madeByWords: "",
      ownerPersonId: PEOPLE.chair.personId,
      ownerOfficeId: null,
      ownerWords: "",
      dueWords: "in December",
      noticeOn: null,
    });
    expect(await followUpIn(followUpId)).toMatchObject({
      dueKind: "month",
      dueOn: "2026-12-31",
      ownerPersonId: PEOPLE.chair.personId,
    });
    const [event] = await eventsIn(db);
    expect(event?.particulars).toContain("That the Commissioner checks every host family.");
    expect(event?.particulars).toContain("in December");
  });

  test("it is said again at another item of the body, once", async () => {
    const other = await givenItem(db, { meetingId, title: "Future work programme" });
    const theirs = await givenItem(db, { bodyId: OTHER_COMMITTEE });
    const again = (version: number, at: number) =>
      addPlaceSaid(db, acting("officer"), { followUpId, version, itemId: at, words: "as R4" });
    expect(await again(1, itemId)).toMatchObject({ refusal: { kind: "state" } });
    await expect(again(1, theirs)).rejects.toThrow(NoSuchRecord);
    expect(await again(1, other)).toMatchObject({ ok: true });
    expect(await again(2, other)).toMatchObject({ refusal: { kind: "state" } });
    expect((await listEvents(db, as("officer"), "item", other)).map(({ action }) => action)).toEqual([
      "follow_up_said_again",
    ]);
  });

  test("a member asks for an update, and an officer's open form stays good", async () => {
    expect(await askForUpdate(db, acting("officer"), { followUpId, version: 1, words: "" })).toMatchObject({
      refusal: { kind: "role" },
    });
    await askForUpdate(db, acting("member"), { followUpId, version: 1, words: "Before we meet, please" });
    expect(await report(1)).toMatchObject({ ok: true });
    expect(await actionsIn(db)).toEqual(["follow_up_update_asked", "follow_up_reported"]);
  });

  test("marked sensitive, only officers and the chair see it, nowhere else tells of it, and its publication goes", async () => {
    await report(1);
    await db
      .insertInto("publishedRecord")
      .values({
        kind: "follow_up",
        recordId: followUpId,
        bodyId: PANEL,
        startYear: 2026,
        themeId,
        itemId,
        meetingId,
        onDay: null,
        title: "T",
        view: "{}",
        publishedAt: "2026-08-30T09:00:00.000Z",
        publishedByName: "Jo Bryce",
      })
      .execute();
    await markFollowUpSensitive(db, acting("officer"), { followUpId, version: 2, words: "A live case" });
    expect(await db.selectFrom("publishedRecord").select("recordId").execute()).toEqual([]);
    expect(await listEvents(db, as("officer"), "theme", themeId)).toEqual([]);
    expect(await listEvents(db, as("officer"), "follow_up", followUpId)).toHaveLength(2);
    await expect(askForUpdate(db, acting("member"), { followUpId, version: 3, words: "" })).rejects.toThrow(
      NoSuchRecord,
    );
    expect(await askForUpdate(db, acting("chair"), { followUpId, version: 3, words: "" })).toMatchObject({
      ok: true,
    });
    await unmarkFollowUpSensitive(db, acting("officer"), {
      followUpId,
      version: 3,
      words: "The case is over",
    });
    expect(await listEvents(db, as("officer"), "theme", themeId)).toHaveLength(3);
  });
});

test("why a sensitive follow-up was closed is not told where the other one's history is", async () => {
  const secret = await givenTheme(db, { sensitiveSinceAt: "2026-08-01T09:00:00.000Z" });
  const other = await givenFollowUp(db, { themeId });
  const end = async (followUpId: number) => {
    const input = { followUpId, version: 1, supersededById: other, words: "The child is safe" };
    await endFollowUp(db, acting("officer"), { ...input, ending: "superseded" });
    return followUpId;
  };
  const marked = await end(await givenFollowUp(db, { themeId, sensitiveSinceAt: "2026-08-01T09:00:00.000Z" }));
  const ofSecret = await end(await givenFollowUp(db, { themeId: secret }));
  const plain = await end(await givenFollowUp(db, { themeId }));
  const told = async (kind: "follow_up" | "theme", id: number) =>
    (await listEvents(db, as("officer"), kind, id)).map(({ subjectId }) => subjectId);
  expect(await told("follow_up", other)).toEqual([plain]);
  expect(await told("theme", themeId)).toEqual([plain]);
  expect(await told("theme", secret)).toEqual([ofSecret]);
  expect(await told("follow_up", marked)).toEqual([marked]);
  expect(await told("follow_up", ofSecret)).toEqual([ofSecret]);
});

describe("leading on", () => {
  test("a theme is proposed from it in one step, linked both ways, and follows the theme it came from", async () => {
    const followUpId = await givenFollowUp(db, { themeId, itemId, meetingId });
    const outcome = await startFromFollowUp(db, acting("officer"), {
      followUpId,
      version: 1,
      start: { to: "theme", title: "Checks on host families", whyItMatters: "The response was partial." },
    });
    const made = themeId + 1;
    expect(outcome).toMatchObject({ ok: true, result: { made: `T-${made}`, path: `/themes/T-${made}` } });
    expect(await themeIn(db, made)).toMatchObject({
      state: "proposed",
      origin: "minutes",
      sensitiveSinceAt: null,
    });
    expect((await themeIn(db, made)).originWords).toContain(`F-${followUpId}, 2026/27 no. `);
    expect(await db.selectFrom("followUpResult").select(["themeId", "itemId"]).execute()).toEqual([
      { themeId: made, itemId: null },
    ]);
    expect(await db.selectFrom("themeRelation").select(["themeId", "otherThemeId", "kind"]).execute()).toEqual([
      { themeId: made, otherThemeId: themeId, kind: "follows" },
    ]);
    expect((await listEvents(db, as("officer"), "theme", made)).map(({ action }) => action)).toEqual([
      "follow_up_led_to",
      "theme_related",
      "theme_sent",
    ]);
  });

  test("what comes of a sensitive one is sensitive too", async () => {
    const followUpId = await givenFollowUp(db, { sensitiveSinceAt: "2026-08-01T09:00:00.000Z" });
    const start = { to: "theme", title: "A case", whyItMatters: "It matters." } as const;
    await startFromFollowUp(db, acting("officer"), { followUpId, version: 1, start });
    expect(await themeIn(db, themeId + 1)).toMatchObject({ sensitiveSinceAt: "2026-09-01T09:00:00.000Z" });
  });

  test("its theme comes back as an item; one of no theme as business of a meeting", async () => {
    await givenProgramme(db);
    const to = await givenMeeting(db, { meetsOn: "2026-10-13" });
    const of = await givenFollowUp(db, { themeId });
    const none = await givenFollowUp(db, {});
    const start = { to: "item", title: "Progress on host families", purpose: "", minutes: 20 } as const;
    const lead = (followUpId: number, meeting: number | null) =>
      startFromFollowUp(db, acting("officer"), {
        followUpId,
        version: 1,
        start: { ...start, meetingId: meeting },
      });
    expect(await lead(of, null)).toMatchObject({ ok: true, result: { made: `I-${itemId + 1}` } });
    expect(await lead(none, null)).toMatchObject({ refusal: { kind: "input" } });
    expect(await lead(none, to)).toMatchObject({ ok: true, result: { made: `I-${itemId + 2}` } });
    const items = await db
      .selectFrom("agendaItem")
      .select(["themeId", "meetingId", "state"])
      .where("id", ">", itemId)
      .orderBy("id")
      .execute();
    expect(items).toEqual([
      { themeId, meetingId: null, state: "not_scheduled" },
      { themeId: null, meetingId: to, state: "scheduled" },
    ]);
    expect(await db.selectFrom("followUpResult").select("followUpId").orderBy("followUpId").execute()).toEqual([
      { followUpId: of },
      { followUpId: none },
    ]);
  });

  test("nothing is left behind where the new record is refused", async () => {
    const followUpId = await givenFollowUp(db, { themeId });
    const start = { to: "item", title: "Progress", purpose: "", minutes: 20, meetingId: null } as const;
    expect(await startFromFollowUp(db, acting("officer"), { followUpId, version: 1, start })).toMatchObject({
      refusal: { because: expect.stringContaining("Start the 2026/27 programme first") as string },
    });
    expect(await db.selectFrom("followUpResult").select("id").execute()).toEqual([]);
    expect(await followUpIn(followUpId)).toMatchObject({ version: 1 });
  });
});
