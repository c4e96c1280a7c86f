import { beforeEach, expect, test } from "vitest";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, NOW, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let june: number;
let themeId: number;
let itemId: number;
let questionId: number;
beforeEach(async () => {
  db = await freshDb();
  june = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  themeId = await givenTheme(db, { state: "considered" });
  itemId = await givenItem(db, { themeId, meetingId: june, state: "considered" });
  questionId = await givenQuestion(db, { themeId, itemId });
});

type Input = Partial<Parameters<typeof createFollowUp>[2]>;
const add = (input: Input, who: CastName = "officer") =>
  createFollowUp(db, acting(who), { kind: "action", wording: "Check it.", ownerWords: "The clerk", ...input });
async function made(input: Input) {
  const done = await add(input);
  if (!done.ok) throw new Error(done.refusal.because);
  return db.selectFrom("followUp").selectAll().where("id", "=", done.result.id).executeTakeFirstOrThrow();
}

test("where it was said brings the rest: an item its theme and meeting, a question its item, a meeting its day", async () => {
  const all = { bodyId: PANEL, themeId, itemId, meetingId: june, madeOn: "2026-06-02" };
  expect(await made({ itemId })).toMatchObject({ ...all, questionId: null });
  expect(await made({ questionId })).toMatchObject({ ...all, questionId });
  const none = { themeId: null, itemId: null, meetingId: null, questionId: null };
  expect(await made({ meetingId: june })).toMatchObject({ ...none, meetingId: june, madeOn: "2026-06-02" });
  expect(await made({ themeId })).toMatchObject({ ...none, themeId, bodyId: PANEL, madeOn: "2026-09-01" });
  expect(await made({ bodyId: PANEL })).toMatchObject({ ...none, bodyId: PANEL, madeOn: "2026-09-01" });
});

test("what is said beside goes before what the item or the question brings", async () => {
  const other = await givenTheme(db);
  const july = await givenMeeting(db, { meetsOn: "2026-07-07", state: "held" });
  const second = await givenItem(db, { meetingId: july, state: "considered" });
  const alone = await givenQuestion(db, { themeId: other });
  expect(await made({ itemId, themeId: other, meetingId: july })).toMatchObject({ themeId: other, meetingId: july });
  expect(await made({ itemId: second, questionId })).toMatchObject({
    itemId: second,
    meetingId: july,
    themeId,
    questionId,
  });
  expect(await made({ questionId: alone })).toMatchObject({ themeId: other, itemId: null, meetingId: null });
  expect(await made({ themeId, madeOn: "2026-06-03" })).toMatchObject({ madeOn: "2026-06-03" });
  expect(await add({ itemId, madeOn: "2026-06-03" })).toMatchObject({ ok: false, refusal: { kind: "input" } });
});

test("what one does not see, or nowhere, is no place; a member adds none", async () => {
  const theirs = await givenMeeting(db, { bodyId: OTHER_COMMITTEE });
  for (const input of [{}, { itemId: 999 }, { themeId: 999 }, { questionId: 999 }, { meetingId: theirs }])
    await expect(add(input), JSON.stringify(input)).rejects.toThrow(NoSuchRecord);
  expect(await add({ itemId }, "member")).toMatchObject({ ok: false, refusal: { kind: "role" } });
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", themeId).execute();
  await expect(add({ questionId }, "member")).rejects.toThrow(NoSuchRecord);
});

test.each<[string, Input, (string | null)[]]>([
  ["nothing said: looked at again at the next meeting", {}, ["none", null, "2026-09-08"]],
  ["as the words say", { dueWords: "31 October 2026" }, ["exact", "2026-10-31", "2026-10-31"]],
  [
    "a review day of the officer's own",
    { dueWords: "31 October 2026", reviewOn: "2026-10-01" } as Input,
    ["exact", "2026-10-31", "2026-10-01"],
  ],
  [
    "a day without a kind is a day",
    { dueWords: "in due course", dueOn: "2026-12-24" },
    ["exact", "2026-12-24", "2026-12-24"],
  ],
  [
    "a kind without a day takes the words' day",
    { dueWords: "October 2026", dueKind: "exact" },
    ["exact", "2026-10-31", "2026-10-31"],
  ],
  ["none, whatever the words say", { dueWords: "October 2026", dueKind: "none" }, ["none", null, "2026-09-08"]],
  ["none, whatever day is given", { dueOn: "2026-12-24", dueKind: "none" }, ["none", null, "2026-09-08"]],
  ["the next meeting", { dueWords: "soon", dueKind: "next_meeting" }, ["next_meeting", "2026-09-08", "2026-09-08"]],
  [
    "the next meeting, on a day given",
    { dueKind: "next_meeting", dueOn: "2026-10-13" },
    ["next_meeting", "2026-10-13", "2026-10-13"],
  ],
])("when it is due: %s", async (_, input, [dueKind, dueOn, reviewOn]) => {
  await givenMeeting(db, { meetsOn: "2026-07-07", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-07-14", bodyId: OTHER_COMMITTEE });
  await givenMeeting(db);
  expect(await made({ itemId, ...input })).toMatchObject({ dueKind, dueOn, reviewOn });
});

test("with no meeting to come it is looked at again three months after it was said", async () => {
  expect(await made({ itemId })).toMatchObject({ dueOn: null, reviewOn: "2026-09-02" });
  expect(await made({ itemId, dueKind: "next_meeting" })).toMatchObject({ dueOn: null, reviewOn: "2026-09-02" });
});
