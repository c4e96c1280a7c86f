import { beforeEach, describe, expect, test } from "vitest";
import { correctAnswer } from "#app/services/question/correct-answer.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { groupQuestions } from "#app/services/question/group-questions.server.ts";
import { putQuestion } from "#app/services/question/put-question.server.ts";
import { recordAnswer } from "#app/services/question/record-answer.server.ts";
import { sendQuestion } from "#app/services/question/send-question.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-08-28" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
});

const agreed = (question: Partial<New<"question">> = {}) =>
  givenQuestion(db, { themeId, itemId, state: "agreed", ...question });
const questionIn = (id: number) => db.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const answersIn = () => db.selectFrom("answer").selectAll().orderBy("id").execute();
const allow = (writtenAnswerDays: number) =>
  db.updateTable("body").set({ writtenAnswerDays }).where("id", "=", PANEL).execute();

test.each([
  ["it was sent", { state: "sent" as const, sentOn: "2026-08-20" }, "20 August 2026", "2026-08-19", "2026-08-20"],
  ["it was put", { state: "put" as const }, "28 August 2026", "2026-08-27", "2026-08-28"],
])("no answer is of a day before %s: the refusal names both dates", async (_, asked, day, before, after) => {
  const questionId = await agreed(asked);
  const input = { questionId, version: 1, kind: "written", result: "answered", text: "Forty." } as const;
  expect(await recordAnswer(db, acting("officer"), { ...input, answeredOn: before })).toMatchObject({
    refusal: { kind: "input", because: expect.stringContaining(`asked on ${day}`) as string },
  });
  expect(await answersIn()).toEqual([]);
  expect(await recordAnswer(db, acting("officer"), { ...input, answeredOn: after })).toMatchObject({ ok: true });
});

describe("putting", () => {
  test("an agreed question is put where it was planned, and the meeting tells of it", async () => {
    const questionId = await agreed();
    const outcome = await putQuestion(db, acting("officer"), { questionId, version: 1 });
    expect(outcome).toMatchObject({ ok: true, result: { reference: `Q-${questionId}`, version: 2 } });
    expect(await questionIn(questionId)).toMatchObject({ state: "put", itemId, version: 2 });
    expect(await actionsIn(db)).toEqual(["question_put"]);
    const shownOn = await db.selectFrom("eventSubject").select("kind").execute();
    expect(shownOn.map(({ kind }) => kind).sort()).toEqual(["item", "meeting", "question", "theme"]);
  });

  test("put at a meeting, it is put at its theme's item there", async () => {
    const questionId = await agreed({ itemId: null });
    await putQuestion(db, acting("officer"), { questionId, version: 1, meetingId });
    expect(await questionIn(questionId)).toMatchObject({ itemId, raisedAtMeetingId: null });
  });

  test("put at a meeting where its theme has no item, the meeting itself is kept", async () => {
    const questionId = await agreed();
    const other = await givenMeeting(db, { meetsOn: "2026-08-30" });
    await putQuestion(db, acting("officer"), { questionId, version: 1, meetingId: other });
    expect(await questionIn(questionId)).toMatchObject({ state: "put", raisedAtMeetingId: other });
  });

  test("somebody else may have put it: a member of that day, or somebody in words", async () => {
    const byMember = await agreed({ askerWords: "A member" });
    const { otherMember, officer } = PEOPLE;
    await putQuestion(db, acting("officer"), {
      questionId: byMember,
      version: 1,
      askerPersonId: otherMember.personId,
    });
    expect(await questionIn(byMember)).toMatchObject({ askerPersonId: otherMember.personId, askerWords: "" });
    const byPublic = await agreed({ askerPersonId: otherMember.personId });
    await putQuestion(db, acting("officer"), { questionId: byPublic, version: 1, askerWords: "A resident" });
    expect(await questionIn(byPublic)).toMatchObject({ askerPersonId: null, askerWords: "A resident" });
    const wrong = await agreed();
    const input = { questionId: wrong, version: 1, askerPersonId: officer.personId };
    expect(await putQuestion(db, acting("officer"), input)).toMatchObject({ refusal: { kind: "input" } });
    expect(await questionIn(wrong)).toMatchObject({ state: "agreed", version: 1 });
  });

  test.each([
    ["a meeting to come", { meetsOn: "2026-09-08" }],
    ["a cancelled meeting", { state: "cancelled" as const, meetsOn: "2026-08-28" }],
    ["a meeting of another body", { bodyId: OTHER_COMMITTEE, meetsOn: "2026-08-28" }],
  ])("nothing is put at %s", async (_, meeting) => {
    const questionId = await agreed({ itemId: null });
    const input = { questionId, version: 1, meetingId: await givenMeeting(db, meeting) };
    expect(await putQuestion(db, acting("officer"), input)).toMatchObject({ refusal: { kind: "input" } });
    expect(await actionsIn(db)).toEqual([]);
  });

  test("with no item and no meeting it is asked where; an older form is told what changed", async () => {
    const nowhere = await agreed({ itemId: null });
    expect(await putQuestion(db, acting("officer"), { questionId: nowhere, version: 1 })).toMatchObject({
      refusal: { because: "Choose the meeting or the agenda item where it was put." },
    });
    const questionId = await agreed();
    await putQuestion(db, acting("officer"), { questionId, version: 1 });
    expect(await putQuestion(db, acting("secondOfficer"), { questionId, version: 1 })).toMatchObject({
      refusal: { kind: "stale" },
    });
  });
});

describe("sending", () => {
  test("the answer is due as many days after the day it was sent as the body's rule says", async () => {
    await allow(10);
    const questionId = await agreed();
    await sendQuestion(db, acting("officer"), { questionId, version: 1, sentOn: "2026-08-25" });
    expect(await questionIn(questionId)).toMatchObject({
      state: "sent",
      sentOn: "2026-08-25",
      dueOn: "2026-09-04",
    });
    const [event] = await eventsIn(db);
    expect(event).toMatchObject({ action: "question_sent" });
    expect(event?.particulars).toContain("4 September 2026");
  });

  test("a body without a rule gets no day, unless the officer gives one", async () => {
    const without = await agreed();
    await sendQuestion(db, acting("officer"), {
      questionId: without,
      version: 1,
      sentOn: "2026-09-01",
      dueWords: "in due course",
    });
    expect(await questionIn(without)).toMatchObject({ dueOn: null, dueWords: "in due course" });
    const given = await agreed();
    const days = { sentOn: "2026-09-01", dueOn: "2026-09-20" };
    await sendQuestion(db, acting("officer"), { questionId: given, version: 1, ...days });
    expect(await questionIn(given)).toMatchObject(days);
  });

  test.each([
    ["on a day to come", { sentOn: "2026-09-02" }],
    ["to be answered before it was sent", { sentOn: "2026-09-01", dueOn: "2026-08-31" }],
  ])("it is not sent %s", async (_, days) => {
    const questionId = await agreed();
    expect(await sendQuestion(db, acting("officer"), { questionId, version: 1, ...days })).toMatchObject({
      refusal: { kind: "input" },
    });
    expect(await questionIn(questionId)).toMatchObject({ state: "agreed", sentOn: null });
  });
});

const MINUTED = { kind: "minuted", result: "answered", text: "The council checks them." } as const;

describe("answering", () => {
  test("a minuted answer to an agreed question puts it and answers it in one step", async () => {
    const questionId = await agreed();
    const outcome = await recordAnswer(db, acting("officer"), { ...MINUTED, questionId, version: 1 });
    expect(outcome).toMatchObject({ ok: true, result: { version: 3, answerId: 1 } });
    expect(await questionIn(questionId)).toMatchObject({ state: "answered", version: 3 });
    expect(await answersIn()).toMatchObject([
      {
        ...MINUTED,
        questionId,
        meetingId,
        answeredOn: "2026-08-28",
        recordedByName: "Jo Bryce",
        recordedAt: NOW,
      },
    ]);
    expect(await actionsIn(db)).toEqual(["question_put", "question_answered"]);
  });

  // The kind and what it amounts to, from which state, to which.
  test.each([
    ["minuted", "partly", "put", "partly_answered"],
    ["minuted", "not_answered", "put", "not_answered"],
    ["minuted", "taken_away", "put", "taken_away"],
    ["written", "answered", "sent", "answered"],
    ["written", "answered", "taken_away", "answered"],
    ["holding", "holding", "sent", "holding"],
    ["written", "partly", "holding", "partly_answered"],
    ["added_after", "answered", "not_answered", "answered"],
    ["added_after", "answered", "answered", "answered"],
    ["added_after", "partly", "corrected", "corrected"],
  ] as const)("%s, %s: a question that is %s becomes %s", async (kind, result, from, to) => {
    const questionId = await agreed({ state: from });
    const input = { questionId, version: 1, kind, result, text: "In full." };
    expect(await recordAnswer(db, acting("officer"), input)).toMatchObject({ ok: true });
    expect(await questionIn(questionId)).toMatchObject({ state: to, version: 2 });
    expect(await answersIn()).toMatchObject([{ kind, result }]);
  });

  test.each([
    ["a written answer to a question never sent", { kind: "written", result: "answered" }, "agreed", "state"],
    ["a second minuted answer to an answered question", MINUTED, "answered", "state"],
    ["a written answer without its words", { kind: "written", result: "answered", text: " " }, "sent", "input"],
    ["a holding answer that claims to answer", { kind: "holding", result: "answered" }, "sent", "input"],
    ["an answer of a day to come", { ...MINUTED, answeredOn: "2026-09-02" }, "put", "input"],
    ["an answer by an office that is not there", { ...MINUTED, answeredByOfficeId: 99 }, "put", "input"],
  ] as const)("%s is refused, and nothing is kept", async (_, answer, state, kind) => {
    const questionId = await agreed({ state });
    const input = { text: "Yes.", ...answer, questionId, version: 1 };
    expect(await recordAnswer(db, acting("officer"), input)).toMatchObject({ refusal: { kind } });
    expect(await questionIn(questionId)).toMatchObject({ state, version: 1 });
    expect(await answersIn()).toEqual([]);
    expect(await actionsIn(db)).toEqual([]);
  });

  test("what is taken away is due as the rule for written answers says, from the meeting's day", async () => {
    await allow(14);
    const questionId = await agreed();
    const input = { questionId, version: 1, kind: "minuted", result: "taken_away" } as const;
    await recordAnswer(db, acting("officer"), input);
    expect(await questionIn(questionId)).toMatchObject({ state: "taken_away", dueOn: "2026-09-11" });
  });

  test("what was added after the minutes stands beside the minuted answer, which is as it was", async () => {
    const questionId = await agreed();
    await recordAnswer(db, acting("officer"), { ...MINUTED, questionId, version: 1 });
    const added = {
      kind: "added_after",
      result: "answered",
      text: "Post meeting: 40 were checked.",
    } as const;
    await recordAnswer(db, acting("officer"), { ...added, questionId, version: 3 });
    expect(await answersIn()).toMatchObject([
      { ...MINUTED, meetingId },
      { ...added, meetingId: null },
    ]);
    expect((await actionsIn(db)).at(-1)).toBe("answer_added");
  });

  test("only an officer records one; another body's question does not exist", async () => {
    const questionId = await agreed({ state: "put" });
    const input = { ...MINUTED, questionId, version: 1 };
    expect(await recordAnswer(db, acting("chair"), input)).toMatchObject({ refusal: { kind: "role" } });
    await expect(recordAnswer(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
    expect(await answersIn()).toEqual([]);
  });
});

describe("correcting", () => {
  let questionId: number;
  beforeEach(async () => {
    questionId = await agreed();
    await recordAnswer(db, acting("officer"), { ...MINUTED, questionId, version: 1 });
  });

  const correct = (version: number, because = "The minutes were wrong.", answerId = 1) =>
    correctAnswer(db, acting("secondOfficer"), { answerId, version, text: "It does not.", because });

  test("the correction stands beside the original with who, when and why", async () => {
    expect(await correct(3)).toMatchObject({ ok: true, result: { version: 4, answerId: 2 } });
    expect(await questionIn(questionId)).toMatchObject({ state: "corrected", reasonWords: null });
    expect(await answersIn()).toMatchObject([
      MINUTED,
      {
        kind: "correction",
        result: "answered",
        text: "It does not.",
        correctsAnswerId: 1,
        because: "The minutes were wrong.",
        recordedByName: "Priya Shah",
        meetingId,
      },
    ]);
    const event = (await eventsIn(db)).at(-1);
    expect(event).toMatchObject({ action: "answer_corrected", reason: "The minutes were wrong." });
  });

  test("a correction corrected again corrects the same original", async () => {
    await correct(3);
    await correct(4, "A slip.", 2);
    expect((await answersIn()).map((answer) => answer.correctsAnswerId)).toEqual([null, 1, 1]);
  });

  test("it is refused without a reason, from an older form, and to a member", async () => {
    expect(await correct(3, " ")).toMatchObject({ refusal: { kind: "input" } });
    expect(await correct(2)).toMatchObject({ refusal: { kind: "stale" } });
    const input = { answerId: 1, version: 3, text: "No", because: "Because" };
    expect(await correctAnswer(db, acting("chair"), input)).toMatchObject({ refusal: { kind: "role" } });
    await expect(correctAnswer(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
    expect(await answersIn()).toHaveLength(1);
  });

  test("the database itself keeps an answer as it was recorded", async () => {
    await expect(db.updateTable("answer").set({ text: "Else" }).execute()).rejects.toThrow("append-only");
    await expect(db.deleteFrom("answer").execute()).rejects.toThrow("append-only");
  });
});

describe("grouping", () => {
  test("questions of a theme are grouped under a title, and taken out again", async () => {
    const [one, two] = [await agreed(), await agreed({ state: "proposed" })];
    const questions = [one, two].map((id) => ({ id, version: 1 }));
    const group = { themeId, questions, groupId: null, title: "Checks on families" };
    expect(await groupQuestions(db, acting("officer"), group)).toMatchObject({
      result: { reference: `T-${themeId}`, questions: 2, title: "Checks on families" },
    });
    expect(await questionIn(two)).toMatchObject({ groupId: 1, version: 2 });
    const out = { themeId, questions: [{ id: two, version: 2 }], groupId: null, title: "" };
    await groupQuestions(db, acting("officer"), out);
    expect(await questionIn(two)).toMatchObject({ groupId: null });
    expect(await questionIn(one)).toMatchObject({ groupId: 1 });
    expect(await actionsIn(db)).toEqual(["questions_grouped", "questions_ungrouped"]);
  });

  test("nothing is grouped by a member, from an older form, across themes, or of another theme's group", async () => {
    const id = await agreed();
    const elsewhere = await givenTheme(db);
    const foreign = await givenQuestion(db, { themeId: elsewhere });
    const withdrawn = await agreed({ state: "withdrawn" });
    const group = { themeId, questions: [{ id, version: 1 }], groupId: null, title: "Checks" };
    const refusedFor = async (name: "officer" | "chair", wrong: Partial<typeof group> & object) =>
      (await groupQuestions(db, acting(name), { ...group, ...wrong })) as { refusal?: { kind: string } };
    expect(await refusedFor("chair", {})).toMatchObject({ refusal: { kind: "role" } });
    const stale = await refusedFor("officer", { questions: [{ id, version: 2 }] });
    expect(stale).toMatchObject({ refusal: { kind: "stale" } });
    for (const wrong of [foreign, withdrawn]) {
      const questions = [
        { id, version: 1 },
        { id: wrong, version: 1 },
      ];
      expect(await refusedFor("officer", { questions })).toMatchObject({ refusal: { kind: "input" } });
    }
    expect(await groupQuestions(db, acting("officer"), { ...group, groupId: 7 })).toMatchObject({
      refusal: { kind: "input" },
    });
    expect(await questionIn(id)).toMatchObject({ groupId: null, version: 1 });
    expect(await actionsIn(db)).toEqual([]);
  });
});
