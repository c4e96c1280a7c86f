import { beforeEach, expect, test } from "vitest";
import { readItemRecording } from "#app/services/meeting-record/read-recording.server.ts";
import { putQuestion } from "#app/services/question/put-question.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { givenAnswer } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let august: number;
let today: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled" });
  august = await givenMeeting(db, { meetsOn: "2026-08-04" });
  today = await givenMeeting(db, { meetsOn: "2026-09-01" });
});

const agreed = (question: Partial<New<"question">> = {}) =>
  givenQuestion(db, { themeId, state: "agreed", ...question });
const put = (questionId: number, to: object = {}) =>
  putQuestion(db, acting("officer"), { questionId, version: 1, ...to });
const question = (id: number) => db.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

test("put at the meeting of its own item it stays at that item; at another, it is at its theme's there", async () => {
  const first = await givenItem(db, { themeId, meetingId: today, state: "scheduled", position: 1 });
  const own = await givenItem(db, { themeId, meetingId: today, state: "scheduled", position: 2 });
  const there = await givenItem(db, { themeId, meetingId: august, state: "scheduled" });
  const [stays, goes, planned, unplanned] = [
    await agreed({ itemId: own }),
    await agreed({ itemId: own }),
    await agreed({ itemId: own }),
    await agreed(),
  ];
  expect(await put(stays, { meetingId: today })).toMatchObject({ ok: true });
  expect(await put(goes, { meetingId: august })).toMatchObject({ ok: true });
  expect(await put(planned)).toMatchObject({ ok: true });
  expect(await put(unplanned, { meetingId: today })).toMatchObject({ ok: true });
  const at = await db.selectFrom("question").select(["id", "itemId", "state"]).orderBy("id").execute();
  expect(at.map(({ itemId, state }) => [itemId, state])).toEqual([
    [own, "put"],
    [there, "put"],
    [own, "put"],
    [first, "put"],
  ]);
});

test("a question of no theme is put at the meeting itself; an item of another meeting than the one given is refused", async () => {
  const alone = await agreed({ themeId: null });
  expect(await put(alone, { meetingId: today })).toMatchObject({ ok: true });
  expect(await question(alone)).toMatchObject({ itemId: null, raisedAtMeetingId: today });
  const there = await givenItem(db, { themeId, meetingId: august, state: "scheduled" });
  const id = await agreed();
  expect(await put(id, { itemId: there, meetingId: today })).toMatchObject({ refusal: { kind: "input" } });
});

test("who put it is the member chosen rather than the words beside; words alone take a member's place", async () => {
  const [both, words, nobody] = [
    await agreed(),
    await agreed({ askerPersonId: 5 }),
    await agreed({ askerPersonId: 5 }),
  ];
  const chosen = { meetingId: today, askerPersonId: PEOPLE.member.personId, askerWords: "A resident" };
  expect(await put(both, chosen)).toMatchObject({ ok: true });
  expect(await put(words, { meetingId: today, askerWords: "A resident" })).toMatchObject({ ok: true });
  expect(await put(nobody, { meetingId: today, askerWords: "" })).toMatchObject({ ok: true });
  expect(await question(both)).toMatchObject({ askerPersonId: PEOPLE.member.personId, askerWords: "" });
  expect(await question(words)).toMatchObject({ askerPersonId: null, askerWords: "A resident" });
  expect(await question(nobody)).toMatchObject({ askerPersonId: 5, askerWords: "" });
});

test("an item's record shows the answers that its own meeting heard, and what it may still be told", async () => {
  const item = await givenItem(db, { themeId, meetingId: today, state: "scheduled" });
  const held = await agreed({ state: "holding" });
  await givenAnswer(db, { questionId: held, meetingId: august, text: "In August." });
  const here = await agreed({ state: "answered", itemId: item, raisedAtMeetingId: today });
  await givenAnswer(db, { questionId: here, meetingId: august, text: "In August." });
  await givenAnswer(db, { questionId: here, meetingId: today, text: "Today." });
  const closed = await agreed({ state: "answered", itemId: item });
  await givenAnswer(db, { questionId: closed, meetingId: august });
  await agreed({ themeId: null, itemId: await givenItem(db, { meetingId: today, state: "scheduled" }) });
  const questions = async () => (await readItemRecording(db, as("officer"), item))?.item.questions;
  expect(
    (await questions())?.map(({ id, onTheDay, answers }) => [id, onTheDay, answers.map(({ text }) => text)]),
  ).toEqual([
    [held, false, []],
    [here, true, ["Today."]],
  ]);
  expect((await questions())?.[0]?.results.map(({ value }) => value)).toEqual(["answered", "partly", "not_answered"]);
});
