import { beforeEach, expect, test } from "vitest";
import type { ItemRecord } from "#app/domain/meeting-record/item-record.ts";
import { recordItem } from "#app/services/meeting-record/record-item.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import { readRecording } from "#app/services/meeting-record/read-recording.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { actionsIn, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;
let questionId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
  questionId = await givenQuestion(db, { themeId, state: "agreed" });
  await db
    .insertInto("office")
    .values({ id: 7, title: "Police and Crime Commissioner", organisation: "Sussex" })
    .execute();
});

const nothing = () =>
  ({ itemId, outcome: null, answers: [], raised: [], followUps: [], reports: [] }) satisfies ItemRecord;
const noted = {
  code: "noted",
  resolutionWords: "Resolved: the Panel notes the reports.",
  minuteNumber: "33",
  discussionWords: "",
  version: 0,
} as const;
const promise = (line: string, owner = "Police and Crime Commissioner") => ({
  line,
  own: { kind: "commitment" as const, owner },
});

test("a formal “noted” and three promises made in discussion are both held, in one save", async () => {
  const followUps = [
    promise("Raise host families and home-to-school transport"),
    promise("Keep monitoring specialist capacity after court"),
    promise("Invite local authorities to continue the work", "The Chairman of the day"),
  ];
  const saved = await recordItem(db, acting("officer"), { ...nothing(), outcome: noted, followUps });
  expect(saved).toMatchObject({
    ok: true,
    result: { said: ["the outcome", "the commitment F-1", "the commitment F-2", "the commitment F-3"] },
  });
  expect(await db.selectFrom("outcome").select(["code", "resolutionWords"]).execute()).toEqual([
    { code: "noted", resolutionWords: noted.resolutionWords },
  ]);
  const made = await db.selectFrom("followUp").selectAll().orderBy("id").execute();
  expect(made).toMatchObject([
    {
      kind: "commitment",
      itemId,
      meetingId,
      themeId,
      ownerOfficeId: 7,
      ownerWords: "",
      madeOn: "2026-09-01",
    },
    { kind: "commitment", ownerOfficeId: 7 },
    { kind: "commitment", ownerOfficeId: null, ownerWords: "The Chairman of the day" },
  ]);
});

test("a follow-up in one line has its kind, its owners and its day from the line, but for what the officer says", async () => {
  const followUps = [
    { line: "ACTION 4: Police and Crime Commissioner to send the figures by March", own: {} },
    { line: "The Police and Crime Commissioner and the clerk to meet", own: { due: "next year", number: "5" } },
  ];
  await recordItem(db, acting("officer"), { ...nothing(), followUps });
  expect(await db.selectFrom("followUp").selectAll().orderBy("id").execute()).toMatchObject([
    {
      kind: "action",
      wording: "Police and Crime Commissioner to send the figures by March",
      sourceNumber: "Action 4",
      ownerOfficeId: 7,
      dueWords: "by March",
      dueOn: "2027-03-31",
    },
    { kind: "action", sourceNumber: "5", ownerOfficeId: 7, dueWords: "next year" },
  ]);
  expect(await db.selectFrom("followUpOwner").select(["followUpId", "ownerWords"]).execute()).toEqual([
    { followUpId: 2, ownerWords: "the clerk" },
  ]);
});

test("a planned question is put and answered in one go, and one asked on the day with its answer too", async () => {
  const answers = [
    {
      questionId,
      version: 1,
      result: "answered" as const,
      text: "Monthly.",
      by: "police and crime commissioner",
    },
  ];
  const raised = [
    {
      text: "By when?",
      asker: "Cllr Ruth Ahmed",
      to: "The clerk",
      result: "taken_away" as const,
      answer: "",
    },
  ];
  const saved = await recordItem(db, acting("officer"), { ...nothing(), answers, raised });
  expect(saved).toMatchObject({
    result: { said: [`the answer to Q-${questionId}`, `the question Q-${questionId + 1}`] },
  });
  const questions = await db.selectFrom("question").selectAll().orderBy("id").execute();
  expect(questions).toMatchObject([
    { state: "answered", itemId },
    {
      state: "taken_away",
      itemId,
      raisedAtMeetingId: meetingId,
      askerPersonId: PEOPLE.member.personId,
      addresseeWords: "The clerk",
    },
  ]);
  expect(await db.selectFrom("answer").selectAll().orderBy("id").execute()).toMatchObject([
    { questionId, kind: "minuted", meetingId, result: "answered", text: "Monthly.", answeredByOfficeId: 7 },
    { questionId: questionId + 1, kind: "minuted", result: "taken_away", answeredByWords: "The clerk" },
  ]);
});

test("what was open of the theme is reported on at the meeting, and may be complete", async () => {
  await recordItem(db, acting("officer"), { ...nothing(), followUps: [promise("Raise host families")] });
  const later = await givenMeeting(db, { meetsOn: "2026-09-01" });
  const again = await givenItem(db, { themeId, meetingId: later, state: "scheduled" });
  const screen = await readRecording(db, as("officer"), later);
  expect(screen?.screen?.items[0]?.open).toMatchObject([{ reference: "F-1", wording: "Raise host families" }]);
  const report = { followUpId: 1, version: 1, state: "complete" as const, text: "Raised on 20 August." };
  await recordItem(db, acting("officer"), { ...nothing(), itemId: again, reports: [report] });
  expect(await db.selectFrom("followUp").select("state").execute()).toEqual([{ state: "complete" }]);
  expect(await db.selectFrom("followUpUpdate").selectAll().execute()).toMatchObject([
    { meetingId: later, source: "meeting", text: "Raised on 20 August.", reportedOn: "2026-09-01" },
  ]);
});

test("all or nothing: where one part is refused, none of it is written", async () => {
  const before = await digest(db);
  const stale = [{ questionId, version: 9, result: "answered" as const, text: "Monthly.", by: "" }];
  const saved = await recordItem(db, acting("officer"), {
    ...nothing(),
    outcome: noted,
    answers: stale,
    followUps: [promise("Raise host families")],
  });
  expect(saved).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await digest(db)).toBe(before);
});

test("two officers at once: the second's outcome is refused with the first's words, their follow-up is not lost in part", async () => {
  await recordOutcome(db, acting("secondOfficer"), { itemId, ...noted });
  const before = await digest(db);
  const mine = {
    ...nothing(),
    outcome: { ...noted, code: "endorsed" as const },
    followUps: [promise("Raise it")],
  };
  expect(await recordItem(db, acting("officer"), mine)).toMatchObject({
    refusal: { kind: "stale", because: expect.stringContaining("Priya Shah recorded the outcome") as string },
  });
  expect(await digest(db)).toBe(before);
});

test("two officers at once: who only adds a follow-up is not stopped by the other's outcome", async () => {
  await recordOutcome(db, acting("secondOfficer"), { itemId, ...noted });
  expect(await recordItem(db, acting("officer"), { ...nothing(), followUps: [promise("Raise it")] })).toMatchObject({
    ok: true,
  });
  expect(await actionsIn(db)).toContain("follow_up_created");
});

test.each(["chair", "member", "coOpted"] as const)("the %s records no item", async (who) => {
  const before = await digest(db);
  expect(await recordItem(db, acting(who), { ...nothing(), outcome: noted })).toMatchObject({
    refusal: { kind: "role" },
  });
  expect(await digest(db)).toBe(before);
});
