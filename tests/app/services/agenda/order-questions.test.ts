import { beforeEach, expect, test } from "vitest";
import { offerQuestionOrder } from "#app/services/agenda/offer-question-order.server.ts";
import { orderQuestions } from "#app/services/agenda/order-questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenQuestion } from "#tests/support/records.ts";

let db: Db;
let itemId: number;
let [first, second, third] = [0, 0, 0];

beforeEach(async () => {
  db = await freshDb();
  itemId = await givenItem(db, { meetingId: await givenMeeting(db), state: "scheduled" });
  const agreed = { itemId, themeId: null, state: "agreed" } as const;
  first = await givenQuestion(db, { ...agreed, text: "How many?" });
  second = await givenQuestion(db, { ...agreed, text: "How soon?" });
  third = await givenQuestion(db, { ...agreed, text: "Who pays?" });
});

const order = async () => (await offerQuestionOrder(db, as("officer"), itemId))?.questions.map(({ text }) => text);

test("a question passes the one above it, and the speaking order says so from then on", async () => {
  expect(await order()).toEqual(["How many?", "How soon?", "Who pays?"]);
  const up = { itemId, questionId: third, direction: "up", passing: second } as const;
  expect(await orderQuestions(db, acting("officer"), up)).toMatchObject({
    ok: true,
    result: { words: `Q-${third} moved up the speaking order.` },
  });
  expect(await order()).toEqual(["How many?", "Who pays?", "How soon?"]);
  expect(await actionsIn(db)).toEqual(["questions_reordered"]);
});

test("a question agreed later comes after those that have a place", async () => {
  await orderQuestions(db, acting("officer"), { itemId, questionId: first, direction: "down", passing: second });
  await givenQuestion(db, { itemId, themeId: null, state: "agreed", text: "What next?" });
  expect(await order()).toEqual(["How soon?", "How many?", "Who pays?", "What next?"]);
});

test.each([
  ["someone else moved it meanwhile", "officer", () => ({ passing: first }), "stale"],
  ["it is last already", "officer", () => ({ direction: "down" as const }), "input"],
  ["a member asks", "member", () => ({}), "role"],
] as const)("refused, and nothing moves: %s", async (_why, who, more, kind) => {
  const up = { itemId, questionId: third, direction: "up" as const, passing: second, ...more() };
  expect(await orderQuestions(db, acting(who), up)).toMatchObject({ ok: false, refusal: { kind } });
  expect(await order()).toEqual(["How many?", "How soon?", "Who pays?"]);
  expect(await actionsIn(db)).toEqual([]);
});

test("refused of a question of another item, and where there is one alone", async () => {
  const other = await givenItem(db, { meetingId: null, state: "not_scheduled" });
  const elsewhere = await givenQuestion(db, { itemId: other, themeId: null, state: "agreed" });
  const asked = { itemId, direction: "up", passing: first } as const;
  expect(await orderQuestions(db, acting("officer"), { ...asked, questionId: elsewhere })).toMatchObject({
    refusal: { kind: "stale" },
  });
  const offer = await offerQuestionOrder(db, as("officer"), other);
  expect(offer?.verdict.allowed).toBe(false);
});
