import { beforeEach, expect, test } from "vitest";
import type { QuestionRow } from "#app/domain/question/of-meeting.ts";
import { addMeetingQuestions } from "#app/services/question/add-meeting-questions.server.ts";
import { offerMeetingQuestions } from "#app/services/question/offer-meeting-questions.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-06" });
  themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { meetingId, themeId, kind: "theme", state: "scheduled" });
});

const row = (number: number, values: Partial<QuestionRow> = {}): QuestionRow => ({
  number,
  itemId,
  text: `Question number ${number}?`,
  kind: "oral",
  forPersonId: null,
  addresseeOfficeId: null,
  addresseeWords: "",
  ...values,
});
const EMPTY = { itemId: null, text: "" };
const questions = () => db.selectFrom("question").selectAll().orderBy("id").execute();

test("each row that is filled in is proposed, as the member's it names, and agreed for its item, with both events", async () => {
  const outcome = await addMeetingQuestions(db, acting("officer"), {
    meetingId,
    rows: [
      row(1, { addresseeWords: "The Chief Constable" }),
      row(2, EMPTY),
      row(3, { itemId: null, forPersonId: PEOPLE.member.personId }),
    ],
  });

  expect(outcome).toMatchObject({ ok: true, result: { meeting: `M-${meetingId}`, ids: [1, 2] } });
  expect(await questions()).toMatchObject([
    {
      text: "Question number 1?",
      themeId,
      itemId,
      state: "agreed",
      kind: "oral",
      authorPersonId: PEOPLE.officer.personId,
      enteredByPersonId: null,
      addresseeWords: "The Chief Constable",
    },
    {
      text: "Question number 3?",
      themeId,
      itemId,
      state: "agreed",
      authorPersonId: PEOPLE.member.personId,
      enteredByPersonId: PEOPLE.officer.personId,
    },
  ]);
  expect(await actionsIn(db)).toEqual(["question_proposed", "question_agreed", "question_proposed", "question_agreed"]);
});

test("a row for a written answer is kept as one, and is what the next reader of the question sees", async () => {
  const rows = [row(1), row(2, { kind: "written" })];
  expect(await addMeetingQuestions(db, acting("officer"), { meetingId, rows })).toMatchObject({ ok: true });
  expect((await questions()).map(({ kind }) => kind)).toEqual(["oral", "written"]);
  const read = await readQuestion(db, as("officer"), 2);
  expect(read).toMatchObject({ kind: "written", state: "agreed" });
});

test("one row that does not hold, and none is saved", async () => {
  const there = await givenQuestion(db, { themeId, itemId, state: "agreed", text: "Who checks the homes?" });
  const outcome = await addMeetingQuestions(db, acting("officer"), {
    meetingId,
    rows: [row(1), row(2, { text: "Who checks the homes?" })],
  });
  expect(outcome).toMatchObject({
    ok: false,
    refusal: { kind: "input", because: expect.stringContaining(`Question 2: Q-${there} already asks this`) },
  });
  expect(await questions()).toHaveLength(1);
  expect(await actionsIn(db)).toEqual([]);
});

test("a question that was withdrawn may be asked again", async () => {
  await givenQuestion(db, { themeId, itemId, state: "withdrawn", text: "Who checks the homes?" });
  const rows = [row(1, { text: "Who checks the homes?" })];
  expect(await addMeetingQuestions(db, acting("officer"), { meetingId, rows })).toMatchObject({ ok: true });
});

test.each([["chair"], ["member"], ["otherMember"]] as const)("by the %s it is refused by role", async (who) => {
  const outcome = await addMeetingQuestions(db, acting(who), { meetingId, rows: [row(1)] });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await questions()).toEqual([]);
});

test.each([["held"], ["cancelled"]] as const)("a meeting that is %s takes none any more", async (state) => {
  await db.updateTable("meeting").set({ state }).where("id", "=", meetingId).execute();
  const outcome = await addMeetingQuestions(db, acting("officer"), { meetingId, rows: [row(1)] });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await questions()).toEqual([]);
});

test("without an item of a theme, or with closed themes only, the page says what to do", async () => {
  const empty = await givenMeeting(db, { meetsOn: "2026-11-03" });
  expect((await offerMeetingQuestions(db, as("officer"), empty))?.verdict).toMatchObject({
    kind: "state",
    because: expect.stringContaining("Put an item of a theme on it first"),
  });
  await db.updateTable("theme").set({ state: "closed" }).execute();
  expect((await offerMeetingQuestions(db, as("officer"), meetingId))?.verdict).toMatchObject({
    kind: "state",
    because: expect.stringContaining("takes no more questions"),
  });
});

test("the page lists the items of themes in the agenda's order, and the meeting's page leads there", async () => {
  await givenItem(db, { meetingId, themeId: null, kind: "statutory", state: "scheduled" });
  const offer = await offerMeetingQuestions(db, as("officer"), meetingId);
  expect(offer?.verdict).toEqual({ allowed: true });
  expect(offer?.items.map(({ id }) => id)).toEqual([itemId]);
  const page = await readMeeting(db, as("officer"), meetingId);
  expect(page?.offers).toContainEqual({
    href: `/meetings/M-${meetingId}/questions/new`,
    words: "Add questions",
    verdict: { allowed: true },
  });
});

test("a meeting of another body is not there", async () => {
  const elsewhere = await givenMeeting(db, { bodyId: OTHER_COMMITTEE, meetsOn: "2026-10-06" });
  await expect(addMeetingQuestions(db, acting("member"), { meetingId: elsewhere, rows: [row(1)] })).rejects.toThrow(
    NoSuchRecord,
  );
});
