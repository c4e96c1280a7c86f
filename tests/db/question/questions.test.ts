import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import { listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { listGroupsOfTheme, pageQuestionsToGroup } from "#db/question/question-groups.server.ts";
import { listItemsToPutAt, listMeetingsToPutAt } from "#db/question/question-places.server.ts";
import { listQuestionsPutAt } from "#db/question/questions-put.server.ts";
import { findThemeItemAt } from "#db/question/question-places.server.ts";
import { listItemsOfQuestionTheme, listQuestionsToFollow } from "#db/question/questions.server.ts";
import { as, freshDb, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenAnswer } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

const NOT_WITHDRAWN = QUESTION_STATE_LIST.filter((state) => state !== "withdrawn").sort();
const STATES_OF_MEETINGS = Object.keys(MEETING_STATES) as MeetingState[];
const YESTERDAY = "2026-08-31";
const TOMORROW = "2026-09-02";

let db: Db;
let themeId: number;
let otherThemeId: number;
beforeEach(async () => {
  db = await freshDb();
  [themeId, otherThemeId] = [await givenTheme(db), await givenTheme(db)];
});

const texts = (rows: readonly { text: string }[]) => rows.map(({ text }) => text).sort();
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title).sort();
/** A question in every state, called by it. */
async function givenEveryState(question: Parameters<typeof givenQuestion>[1], called = ""): Promise<void> {
  for (const state of QUESTION_STATE_LIST)
    await givenQuestion(db, { ...question, state, text: `${state}${called}`, reasonWords: "x" });
}

test("a theme's own questions may be followed and grouped unless they are withdrawn", async () => {
  await givenEveryState({ themeId });
  await givenEveryState({ themeId: otherThemeId }, " elsewhere");
  expect(texts(await listQuestionsToFollow(db, themeId))).toEqual(NOT_WITHDRAWN);
  expect(texts((await pageQuestionsToGroup(db, themeId, null)).rows)).toEqual(NOT_WITHDRAWN);
});

test("the groups of a theme are its own", async () => {
  for (const [title, of] of [
    ["Ours", themeId],
    ["Theirs", otherThemeId],
  ] as const)
    await db.insertInto("questionGroup").values({ bodyId: PANEL, themeId: of, title }).execute();
  expect(titles(await listGroupsOfTheme(db, themeId))).toEqual(["Ours"]);
});

test("a question may be planned for any item of its theme that is not withdrawn", async () => {
  for (const state of ITEM_STATE_LIST) await givenItem(db, { themeId, state, title: state, reasonWords: "x" });
  await givenItem(db, { themeId: otherThemeId, title: "elsewhere" });
  expect(titles(await listItemsOfQuestionTheme(db, themeId))).toEqual(
    ITEM_STATE_LIST.filter((state) => state !== "withdrawn").sort(),
  );
});

test("the theme's item on a meeting is one that is on its agenda", async () => {
  const [meetingId, other] = [await givenMeeting(db), await givenMeeting(db)];
  const find = () => findThemeItemAt(db, themeId, meetingId);
  for (const state of ITEM_STATE_LIST)
    if (!["scheduled", "considered"].includes(state))
      await givenItem(db, { themeId, meetingId, state, reasonWords: "x" });
  await givenItem(db, { themeId: otherThemeId, meetingId, state: "scheduled" });
  await givenItem(db, { themeId, meetingId: other, state: "scheduled" });
  expect(await find()).toBeUndefined();
  const considered = await givenItem(db, { themeId, meetingId, state: "considered", position: 2 });
  expect(await find()).toBe(considered);
  const scheduled = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 1 });
  expect(await find()).toBe(scheduled);
});

test("a question may have been put at its item or its theme's, on a meeting up to today that was not cancelled", async () => {
  const on = async (title: string, meetsOn: string, state: MeetingState, item: Parameters<typeof givenItem>[1] = {}) =>
    givenItem(db, {
      ...{ themeId, state: "scheduled", title },
      meetingId: await givenMeeting(db, { meetsOn, state, reasonWords: "x" }),
      ...item,
    });
  for (const state of STATES_OF_MEETINGS) await on(state, YESTERDAY, state);
  await on("today", TODAY, "confirmed");
  await on("tomorrow", TOMORROW, "confirmed");
  await on("of another theme", YESTERDAY, "held", { themeId: otherThemeId });
  const itemId = await on("its own item", YESTERDAY, "held", { themeId: null, state: "considered" });
  for (const state of ITEM_STATE_LIST) await on(`item ${state}`, YESTERDAY, "held", { state, reasonWords: "x" });
  expect(titles(await listItemsToPutAt(db, as("officer"), { itemId, themeId }, TODAY))).toEqual([
    ...["confirmed", "held", "item considered", "item scheduled", "its own item", "provisional", "today"],
  ]);
  expect(titles(await listItemsToPutAt(db, as("officer"), { itemId, themeId: null }, TODAY))).toEqual(["its own item"]);
  expect(await listItemsToPutAt(db, as("officer"), { itemId: null, themeId: null }, TODAY)).toEqual([]);
});

test("a question may have been put at the body's meetings up to today that were not cancelled, latest first", async () => {
  for (const state of STATES_OF_MEETINGS) await givenMeeting(db, { meetsOn: YESTERDAY, state, reasonWords: "x" });
  for (const meetsOn of [TODAY, TOMORROW]) await givenMeeting(db, { meetsOn });
  await givenMeeting(db, { meetsOn: YESTERDAY, bodyId: OTHER_COMMITTEE });
  expect((await listMeetingsToPutAt(db, PANEL, TODAY)).map(({ meetsOn }) => meetsOn)).toEqual([
    ...[TODAY, YESTERDAY, YESTERDAY, YESTERDAY],
  ]);
});

const AGREED_OR_PUT = QUESTION_STATE_LIST.filter((state) => !["proposed", "withdrawn"].includes(state)).sort();

test("at a meeting are the questions of its items, those asked there and those answered there", async () => {
  const [meetingId, other] = [await givenMeeting(db), await givenMeeting(db)];
  const [itemId, elsewhere] = [await givenItem(db, { meetingId }), await givenItem(db, { meetingId: other })];
  await givenEveryState({ itemId });
  await givenEveryState({ itemId: elsewhere }, " elsewhere");
  const more = { state: "put", itemId: elsewhere } as const;
  await givenQuestion(db, { ...more, raisedAtMeetingId: meetingId, text: "z asked here" });
  await givenQuestion(db, { state: "put", itemId, raisedAtMeetingId: other, text: "asked at the other" });
  const questionId = await givenQuestion(db, { ...more, text: "z answered here" });
  await givenAnswer(db, { questionId, meetingId });
  await givenAnswer(db, { questionId: await givenQuestion(db, more), meetingId: other });
  expect(texts(await listQuestionsPutAt(db, as("officer"), meetingId))).toEqual([
    ...[...AGREED_OR_PUT, "z answered here", "z asked here"],
  ]);
});

test("on an agenda are the questions of its items, and its themes' own that are agreed or await a written answer", async () => {
  const [itemId, elsewhere] = [await givenItem(db), await givenItem(db)];
  await givenEveryState({ itemId });
  await givenEveryState({ themeId }, " of the theme");
  await givenEveryState({ themeId, itemId: elsewhere }, " for another item");
  await givenEveryState({ themeId: otherThemeId }, " of another theme");
  const asked = async (itemIds: number[], themeIds: number[]) =>
    texts(await listAgendaQuestions(db, { itemIds, themeIds }));
  expect(await asked([itemId], [])).toEqual(AGREED_OR_PUT);
  expect(await asked([], [themeId])).toEqual([
    ...["agreed of the theme", "holding of the theme", "sent of the theme", "taken_away of the theme"],
  ]);
  expect(await asked([], [])).toEqual([]);
});

test("of a sensitive theme members find neither its questions at a meeting nor its items to put one at", async () => {
  const sensitive = await givenTheme(db, { sensitiveSinceAt: "2026-08-01T09:00:00.000Z" });
  const meetingId = await givenMeeting(db, { meetsOn: YESTERDAY });
  const itemId = await givenItem(db, { themeId: sensitive, meetingId, state: "scheduled" });
  await givenQuestion(db, { themeId: sensitive, itemId, state: "put" });
  await givenQuestion(db, { themeId, itemId, state: "put", text: "of a theme that is open" });
  const seen = async (who: "member" | "chair") => ({
    put: (await listQuestionsPutAt(db, as(who), meetingId)).map((row) => row.itemId),
    places: (await listItemsToPutAt(db, as(who), { itemId, themeId: null }, TODAY)).map(({ id }) => id),
  });
  expect(await seen("member")).toEqual({ put: [null], places: [] });
  expect(await seen("chair")).toEqual({ put: [itemId, itemId], places: [itemId] });
});
