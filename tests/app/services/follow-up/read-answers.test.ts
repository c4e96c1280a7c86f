import { beforeEach, describe, expect, test } from "vitest";
import { listItemChoices } from "#app/services/agenda-item/list-item-choices.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { offerPutting } from "#app/services/question/offer-answering.server.ts";
import { offerAnswerCorrection } from "#app/services/question/offer-answer-correction.server.ts";
import { readDueAndLate } from "#app/services/home/due-and-late.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import { readMeetingAnswers } from "#app/services/meeting-record/read-meeting-answers.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { readThemeQuestions } from "#app/services/theme/read-theme-questions.server.ts";
import { recordAnswer } from "#app/services/question/record-answer.server.ts";
import { listRowsToTick } from "#app/services/list-rows-to-tick.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-08-28" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 2, numberWords: "5" });
});

const asked = (question: Partial<New<"question">> = {}) =>
  givenQuestion(db, { themeId, itemId, state: "put", ...question });
const office = async (title: string) =>
  (await db.insertInto("office").values({ title }).returning("id").executeTakeFirstOrThrow()).id;

describe("the answers page of a meeting", () => {
  test("tells every question put there, item by item, with its answers, and what is awaited", async () => {
    const answered = await asked({ text: "Who checks them?" });
    const awaited = await asked({ state: "taken_away", dueOn: "2026-08-30" });
    const onTheDay = await asked({ itemId: null, themeId: null, raisedAtMeetingId: meetingId });
    const notPut = await asked({ state: "agreed" });
    await asked({ itemId: await givenItem(db, { themeId }), text: "Asked elsewhere" });
    const input = {
      questionId: answered,
      version: 1,
      kind: "minuted",
      result: "partly",
      text: "Some.",
    } as const;
    await recordAnswer(db, acting("officer"), input);

    const page = await readMeetingAnswers(db, as("member"), meetingId);
    expect(page?.items.map(({ title, questions }) => [title, questions.map(({ id }) => id)])).toEqual([
      ["5 Host families for language schools", [answered, awaited]],
      ["Under no item", [onTheDay]],
    ]);
    expect(page?.items[0]?.questions[0]?.answers).toMatchObject([
      { kind: "minuted", result: "partly", text: "Some.", meeting: `M-${meetingId}` },
    ]);
    expect(page?.awaited.rows.map(({ id }) => id)).toEqual([awaited, onTheDay]);
    expect(page?.notPut.rows.map(({ id }) => id)).toEqual([notPut]);
  });

  test("a question put at one meeting and answered at the next stands on both pages", async () => {
    const questionId = await asked();
    const next = await givenMeeting(db, { meetsOn: "2026-08-31" });
    const input = { questionId, version: 1, kind: "minuted", result: "answered", meetingId: next } as const;
    await recordAnswer(db, acting("officer"), input);
    for (const id of [meetingId, next]) expect((await readMeetingAnswers(db, as("officer"), id))?.put.total).toBe(1);
  });

  test("hides what the reader may not see, and is nothing to another body", async () => {
    const hidden = await givenTheme(db, { sensitiveSinceAt: NOW });
    const secret = await givenItem(db, {
      themeId: hidden,
      meetingId,
      state: "scheduled",
      title: "A live case",
    });
    await asked({ themeId: hidden, itemId: secret, text: "What of the live case?" });
    expect((await readMeetingAnswers(db, as("officer"), meetingId))?.put.total).toBe(1);
    expect(JSON.stringify(await readMeetingAnswers(db, as("member"), meetingId))).not.toContain("live case");
    expect(await readMeetingAnswers(db, as("outsideOfficer"), meetingId)).toBeUndefined();
  });
});

test("the list and what is due and late tell of an answer from the day after it was due", async () => {
  await asked({ state: "sent", dueOn: "2026-08-31" });
  await asked({ state: "sent", dueOn: "2026-09-01" });
  await asked({ state: "answered", dueOn: "2026-08-01" });
  await asked({ state: "holding", dueOn: null, dueWords: "in the autumn" });
  const { rows: lines } = await listRowsToTick(questionSource(db, as("officer")), {});
  expect(lines.map(({ due, dueWords }) => [due, dueWords]).reverse()).toEqual([
    ["overdue", "1 day late"],
    ["due_soon", "due today"],
    [null, ""],
    ["no_day", "in the autumn"],
  ]);
  const due = await readDueAndLate(db, as("officer"));
  expect(due.map(({ kind, shown }) => [kind, shown.map(({ stage }) => stage)])).toEqual([
    ["questions", ["late", "soon"]],
  ]);
  expect(await readDueAndLate(db, as("outsideOfficer"))).toEqual([]);
});

test("a theme's questions say at which meeting each was answered", async () => {
  const questionId = await asked();
  const input = { questionId, version: 1, kind: "minuted", result: "answered" } as const;
  await recordAnswer(db, acting("officer"), input);
  const page = await readThemeQuestions(db, as("member"), themeId);
  expect(page?.questions.map(({ answered }) => answered)).toEqual(["answered at the meeting of 28 August 2026"]);
});

test("who may correct is led to it from the question; a member reads the same answers without", async () => {
  const questionId = await asked();
  const input = { questionId, version: 1, kind: "minuted", result: "answered", text: "Yes." } as const;
  await recordAnswer(db, acting("officer"), input);
  const path = `/questions/Q-${questionId}/answer-correction`;
  expect(await readQuestion(db, as("officer"), questionId)).toMatchObject({ correctAt: path });
  expect(await readQuestion(db, as("member"), questionId)).toMatchObject({
    correctAt: null,
    answers: [{ text: "Yes.", recordedByName: "Jo Bryce" }],
  });
});

test("a correction starts from the answer as it reads now, and knows no answer of another question", async () => {
  const questionId = await asked();
  const other = await asked();
  for (const id of [questionId, other])
    await recordAnswer(db, acting("officer"), {
      questionId: id,
      version: 1,
      kind: "minuted",
      result: "answered",
      text: `Answer ${id}`,
    });
  expect(await offerAnswerCorrection(db, as("officer"), questionId, null)).toMatchObject({
    answerId: 1,
    now: { text: `Answer ${questionId}` },
    verdict: { allowed: true },
  });
  expect(await offerAnswerCorrection(db, as("officer"), questionId, 2)).toBeUndefined();
});

test("where a question may have been put: its theme's items and the body's meetings so far", async () => {
  await givenMeeting(db, { meetsOn: "2026-09-08" });
  await givenMeeting(db, { meetsOn: "2026-08-01", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-08-01", bodyId: OTHER_COMMITTEE });
  const offer = await offerPutting(db, as("officer"), await asked({ state: "agreed" }));
  expect(offer?.places.choices.map(({ value }) => value)).toEqual([`I-${itemId}`, `M-${meetingId}`]);
  expect(offer?.places.given).toBe(`I-${itemId}`);
});

test("an item's page shows what was put at it, and of its theme only what is still to be asked or answered", async () => {
  const put = await asked({ state: "answered" });
  const planned = await asked({ itemId: null, state: "agreed" });
  const awaited = await asked({ itemId: null, state: "sent" });
  await asked({ itemId: null, state: "answered" });
  const page = await readItem(db, as("member"), itemId);
  expect(page?.questions.map(({ id }) => id)).toEqual([put, planned, awaited]);
});

test("the offices that the body has asked before come first; the others are apart", async () => {
  const witness = await office("Chief constable");
  const addressee = await office("Director of children's services");
  const never = await office("Harbour master");
  const elsewhere = await office("Fire chief");
  await db.insertInto("witness").values({ itemId, officeId: witness, words: "", position: 1 }).execute();
  await asked({ addresseeOfficeId: addressee });
  await givenQuestion(db, { bodyId: OTHER_COMMITTEE, addresseeOfficeId: elsewhere });
  const { offices, otherOffices } = await listItemChoices(db, as("officer"), PANEL);
  expect(offices.map(({ value }) => Number(value))).toEqual([witness, addressee]);
  expect(otherOffices.map(({ value }) => Number(value))).toEqual([elsewhere, never]);
});
