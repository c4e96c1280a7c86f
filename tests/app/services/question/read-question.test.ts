import { beforeEach, describe, expect, test } from "vitest";
import { readMeetingAnswers } from "#app/services/meeting-record/read-meeting-answers.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { listRowsToTick } from "#app/services/list-rows-to-tick.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenAnswer } from "#tests/support/happened.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let september: number;
let october: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled", title: "Host families" });
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "Sussex Police" }).execute();
});

const asked = (question: Partial<New<"question">> = {}) => givenQuestion(db, { themeId, ...question });
const questionIs = (to: Partial<New<"question">>) =>
  db
    .updateTable("question")
    .set(to as never)
    .execute();

describe("a question's page", () => {
  const read = async (id: number, who: CastName = "member") => (await readQuestion(db, as(who), id))!;

  test("names people and offices where it knows them, else uses the words", async () => {
    const id = await asked({ askerPersonId: 5, addresseeOfficeId: 7, addresseeWords: "" });
    expect(await read(id)).toMatchObject({
      ...{ reference: `Q-${id}`, author: "Cllr Ruth Ahmed", asker: "Cllr Tom Bell", addressee: "Chief Constable" },
      ...{ theme: { reference: `T-${themeId}`, title: "Host families" }, item: null, meeting: null, follows: null },
      ...{ proposedOn: "2026-08-20", today: "2026-09-01", answers: [], followUps: [], entries: [] },
    });
    await questionIs({ authorPersonId: null, authorWords: "A resident", askerPersonId: null, askerWords: "The clerk" });
    await questionIs({ addresseeOfficeId: null, addresseeWords: "The leader", themeId: null });
    const words = { author: "A resident", asker: "The clerk", addressee: "The leader", theme: null };
    expect(await read(id)).toMatchObject(words);
  });

  test("says where it was asked unplanned, else where its item is, else where its theme is next", async () => {
    const id = await asked({ state: "agreed" });
    const on = async () => (await read(id)).meeting;
    expect(await on()).toBeNull();
    await givenItem(db, { themeId, meetingId: october, state: "scheduled" });
    expect(await on()).toEqual({ reference: `M-${october}`, meetsOn: "2026-10-13", dateBasis: "stated" });
    const itemId = await givenItem(db, { themeId, meetingId: september, state: "scheduled", title: "Evidence" });
    await questionIs({ itemId });
    expect(await read(id)).toMatchObject({
      item: { reference: `I-${itemId}`, title: "Evidence" },
      meeting: { reference: `M-${september}`, meetsOn: "2026-09-08", dateBasis: "stated" },
    });
    await questionIs({ raisedAtMeetingId: october });
    expect(await on()).toEqual({ reference: `M-${october}`, meetsOn: "2026-10-13", dateBasis: "stated" });
  });

  test("has its answers, what follows from it and the question it follows", async () => {
    const first = await asked();
    const id = await asked({ state: "answered", supplementaryToId: first });
    const other = await asked({ state: "answered" });
    await givenAnswer(db, { questionId: id, text: "Twelve." });
    await givenAnswer(db, { questionId: other, text: "None." });
    const followUp = await givenFollowUp(db, { questionId: id });
    await givenFollowUp(db, { questionId: other });
    const page = await read(id);
    expect(page).toMatchObject({ follows: `Q-${first}`, answers: [{ text: "Twelve." }] });
    expect(page.followUps.map(({ reference }) => reference)).toEqual([`F-${followUp}`]);
    expect(page.answers).toHaveLength(1);
  });

  test.each([
    ["officer", "answered", true],
    ["officer", "corrected", true],
    ["officer", "put", false],
    ["member", "answered", false],
  ] as const)("offers the %s to correct the answer of one that is %s: %s", async (who, state, may) => {
    const id = await asked({ state });
    expect((await read(id, who)).correctAt).toBe(may ? `/questions/Q-${id}/answer-correction` : null);
  });

  test("offers what may be done now, to officers and to who wrote it", async () => {
    const id = await asked();
    const open = async (who: CastName) =>
      (await read(id, who)).offers.filter(({ verdict }) => verdict.allowed).map(({ words }) => words);
    expect(await open("officer")).toEqual(["Agree", "Edit", "Add a follow-up", "Withdraw"]);
    expect(await open("member")).toEqual(["Edit", "Withdraw"]);
    expect(await open("otherMember")).toEqual([]);
    await questionIs({ state: "agreed" });
    expect(await open("officer")).toEqual([
      ...["Edit", "Record as put", "Send in writing", "Record an answer", "Add a follow-up", "Withdraw"],
    ]);
    expect(await open("member")).toEqual(["Withdraw"]);
  });

  test("is there where its theme is seen", async () => {
    const id = await asked();
    expect(await readQuestion(db, as("outsideOfficer"), id)).toBeUndefined();
    await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).execute();
    expect(await readQuestion(db, as("otherMember"), id)).toBeUndefined();
    expect(await readQuestion(db, as("chair"), id)).toBeDefined();
  });
});

test("the list has newest first, with the day of the meeting, what is due, and which are one's own", async () => {
  const raised = await asked({
    raisedAtMeetingId: october,
    state: "put",
    authorPersonId: null,
    authorWords: "A resident",
  });
  const itemId = await givenItem(db, { themeId, meetingId: september, state: "scheduled" });
  const placed = await asked({ itemId, state: "agreed", askerPersonId: PEOPLE.member.personId });
  const planned = await asked({ state: "agreed", authorPersonId: 5, dueWords: "In spring" });
  const due = { state: "sent", themeId: null, authorPersonId: 5 } as const;
  const late = await asked({ ...due, dueOn: "2026-08-31", askerWords: "The clerk", addresseeWords: "The leader" });
  const soon = await asked({ ...due, dueOn: "2026-09-08", addresseeOfficeId: 7 });
  await asked({ themeId: await givenTheme(db, { state: "draft" }) });
  const { rows } = await listRowsToTick(questionSource(db, as("member")), {});
  expect(rows.map((row) => [row.id, row.meetsOn, row.dueWords, row.due, row.yours])).toEqual([
    [soon, null, "due in 7 days", "due_soon", []],
    [late, null, "1 day late", "overdue", []],
    [planned, "2026-09-08", "In spring", null, []],
    [placed, "2026-09-08", "", null, ["proposed", "asking"]],
    [raised, "2026-10-13", "", "no_day", []],
  ]);
  expect(rows[0]).toMatchObject({ theme: null, author: "Cllr Tom Bell", addressee: "Chief Constable", asker: "" });
  expect(rows[1]).toMatchObject({ asker: "The clerk", addressee: "The leader" });
  expect(rows[3]).toMatchObject({ theme: `T-${themeId}`, themeTitle: "Host families", asker: "Cllr Ruth Ahmed" });
  expect(rows[4]).toMatchObject({ author: "A resident", bodySlug: "anytown-panel" });
  expect((await listRowsToTick(questionSource(db, as("outsideMember")), {})).rows).toEqual([]);
});

test("a meeting's questions stand item by item, those under no item last; which await an answer and which were not put", async () => {
  const first = await givenItem(db, {
    themeId,
    meetingId: september,
    state: "considered",
    position: 1,
    title: "Evidence",
    numberWords: "7b",
  });
  const second = await givenItem(db, {
    themeId,
    meetingId: september,
    state: "considered",
    position: 2,
    title: "Report",
  });
  const elsewhere = await givenItem(db, { themeId, meetingId: october, state: "scheduled" });
  const none = await asked({ themeId: null, raisedAtMeetingId: september, state: "put", askerWords: "A resident" });
  const later = await asked({ itemId: second, state: "answered", addresseeOfficeId: 7, askerPersonId: 5 });
  const away = await asked({ itemId: first, state: "taken_away", addresseeWords: "The leader" });
  const agreed = await asked({ itemId: first, state: "agreed" });
  const answeredHere = await asked({ itemId: elsewhere, state: "answered" });
  await givenAnswer(db, { questionId: answeredHere, meetingId: september });
  await givenAnswer(db, { questionId: later, meetingId: september, text: "Twelve." });
  await asked({ itemId: elsewhere, state: "put" });
  await asked({ itemId: first, state: "withdrawn" });

  const read = await readMeetingAnswers(db, as("member"), september);
  expect(read).toMatchObject({ meeting: { reference: `M-${september}` }, today: "2026-09-01", put: { total: 4 } });
  expect(
    read?.items.map(({ reference, title, questions }) => [reference, title, questions.map(({ id }) => id)]),
  ).toEqual([
    [`I-${first}`, "7b Evidence", [away]],
    [`I-${second}`, "Report", [later]],
    [null, "Under no item", [none, answeredHere]],
  ]);
  expect(read?.awaited.rows.map(({ id }) => id)).toEqual([away, none]);
  expect(read?.notPut.rows.map(({ id }) => id)).toEqual([agreed]);
  expect(read?.items[1]?.questions[0]).toMatchObject({
    ...{ asker: "Cllr Tom Bell", addressee: "Chief Constable", here: second, answers: [{ text: "Twelve." }] },
  });
  expect(read?.items[0]?.questions[0]).toMatchObject({ addressee: "The leader", answers: [] });
  expect(read?.items[2]?.questions).toMatchObject([{ asker: "A resident", here: null }, { here: null }]);
  expect(await readMeetingAnswers(db, as("outsideOfficer"), september)).toBeUndefined();
});
