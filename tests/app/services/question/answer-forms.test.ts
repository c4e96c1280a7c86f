import { beforeEach, describe, expect, test } from "vitest";
import { offerAnswerCorrection } from "#app/services/question/offer-answer-correction.server.ts";
import { offerAnswer, offerPutting, offerSending } from "#app/services/question/offer-answering.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenAnswer } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

const MEMBERS = ["Cllr Ruth Ahmed", "Cllr Tom Bell", "Dr Lena Frost", "Cllr Amara Okafor", "Cllr Dai Prosser"];
const wordsOf = (choices: readonly { words: string }[] | undefined) => choices?.map(({ words }) => words);

let db: Db;
let themeId: number;
let other: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled", title: "Host families", version: 3 });
  other = await givenTheme(db, { state: "scheduled" });
  const office = { id: 7, title: "Chief Constable", organisation: "Sussex Police" };
  await db
    .insertInto("office")
    .values([office, { id: 8, title: "Auditor", organisation: "" }])
    .execute();
});

const asked = (question: Partial<New<"question">> = {}) => givenQuestion(db, { themeId, ...question });
const questionIs = (to: Partial<New<"question">>) =>
  db
    .updateTable("question")
    .set(to as never)
    .execute();
describe("where a question was put", () => {
  let august: number;
  let today: number;
  beforeEach(async () => {
    august = await givenMeeting(db, { meetsOn: "2026-08-04", state: "held" });
    today = await givenMeeting(db, { meetsOn: "2026-09-01" });
    await givenMeeting(db, { meetsOn: "2026-09-02" });
    await givenMeeting(db, { meetsOn: "2026-08-11", state: "cancelled" });
    await givenMeeting(db, { meetsOn: "2026-08-12", bodyId: OTHER_COMMITTEE });
  });

  test("is at an item of its theme or its own, or under none, of meetings that have been, latest first", async () => {
    const own = await givenItem(db, { meetingId: august, state: "considered", title: "Own" });
    const ofTheme = await givenItem(db, { themeId, meetingId: today, state: "scheduled", title: "Theme" });
    await givenItem(db, { themeId, meetingId: today, state: "withdrawn" });
    await givenItem(db, { themeId: other, meetingId: today, state: "scheduled" });
    await givenItem(db, { themeId, meetingId: today + 1, state: "scheduled" });
    const id = await asked({ state: "agreed", itemId: own, askerPersonId: PEOPLE.member.personId });
    const page = await offerPutting(db, as("officer"), id);
    expect(page).toMatchObject({
      ...{ reference: `Q-${id}`, version: 1, verdict: { allowed: true }, askerPersonId: 4 },
      places: {
        choices: [
          { value: `I-${ofTheme}`, words: `Theme (I-${ofTheme}), 1 September 2026` },
          { value: `I-${own}`, words: `Own (I-${own}), 4 August 2026` },
          { value: `M-${today}`, words: "The meeting of 1 September 2026, under no item" },
          { value: `M-${august}`, words: "The meeting of 4 August 2026, under no item" },
        ],
        given: `I-${own}`,
      },
    });
    expect(page?.places.choices).toHaveLength(4);
    expect(wordsOf(page?.members)).toEqual(MEMBERS);
    await questionIs({ itemId: null });
    expect((await offerPutting(db, as("officer"), id))?.places.given).toBe("");
    const later = await givenItem(db, { themeId, meetingId: today + 1, state: "scheduled" });
    await questionIs({ itemId: later });
    expect((await offerPutting(db, as("officer"), id))?.places.given).toBe("");
  });

  test.each([
    ["officer", "agreed", { allowed: true }],
    ["officer", "proposed", { kind: "state" }],
    ["member", "agreed", { kind: "role" }],
    ["chair", "agreed", { kind: "role" }],
  ] as const)("is recorded, and a question sent in writing, by the %s while it is %s", async (who, state, verdict) => {
    const id = await asked({ state });
    expect((await offerPutting(db, as(who), id))?.verdict).toMatchObject(verdict);
    expect((await offerSending(db, as(who), id))?.verdict).toMatchObject(verdict);
  });

  test("is for nobody of another body to say, nor whom it is sent to, nor its answer", async () => {
    const id = await asked({ state: "agreed" });
    for (const offer of [offerPutting, offerSending, offerAnswer])
      expect(await offer(db, as("outsideOfficer"), id)).toBeUndefined();
    expect(await offerAnswerCorrection(db, as("outsideOfficer"), id, null)).toBeUndefined();
  });
});

describe("sending and answering", () => {
  test("say to whom it goes, and how many days the body gives", async () => {
    const id = await asked({ state: "agreed", addresseeOfficeId: 7, addresseeWords: "" });
    const sending = () => offerSending(db, as("officer"), id);
    expect(await sending()).toMatchObject({
      addressee: "Chief Constable",
      writtenAnswerDays: null,
      today: "2026-09-01",
    });
    await questionIs({ addresseeOfficeId: null, addresseeWords: "The leader" });
    await db.updateTable("body").set({ writtenAnswerDays: 14 }).execute();
    expect(await sending()).toMatchObject({ addressee: "The leader", writtenAnswerDays: 14 });
    expect(await offerAnswer(db, as("officer"), id)).toMatchObject({ writtenAnswerDays: 14, addresseeOfficeId: null });
  });

  const MINUTED = ["answered", "partly", "not_answered", "taken_away"];
  const WRITTEN = ["answered", "partly", "not_answered"];
  test.each([
    ["agreed", [["minuted", MINUTED]]],
    [
      "put",
      [
        ["minuted", MINUTED],
        ["written", WRITTEN],
        ["holding", ["holding"]],
        ["added_after", ["answered", "partly"]],
      ],
    ],
    [
      "sent",
      [
        ["minuted", WRITTEN],
        ["written", WRITTEN],
        ["holding", ["holding"]],
        ["added_after", ["answered", "partly"]],
      ],
    ],
    ["answered", [["added_after", ["answered", "partly"]]]],
    ["proposed", []],
    ["withdrawn", []],
  ] as const)("a question that is %s is open to these answers", async (state, open) => {
    const id = await asked({ state, addresseeOfficeId: 7, addresseeWords: "" });
    const page = await offerAnswer(db, as("officer"), id);
    expect(page?.open.map(({ kind, results }) => [kind, results])).toEqual(open);
    expect(page?.verdict.allowed).toBe(open.length > 0);
    expect(page).toMatchObject({ addresseeOfficeId: 7, offices: [{ value: "8" }, { value: "7" }] });
    expect((await offerAnswer(db, as("member"), id))?.open).toEqual([]);
    expect((await offerAnswer(db, as("member"), id))?.verdict).toMatchObject({ kind: "role" });
  });
});

describe("correcting an answer", () => {
  let id: number;
  beforeEach(async () => {
    id = await asked({ state: "answered" });
  });
  const offered = (answerId: number | null = null, who: CastName = "officer") =>
    offerAnswerCorrection(db, as(who), id, answerId);

  test("is of the latest answer or the one chosen, as it reads after its corrections", async () => {
    const first = await givenAnswer(db, { questionId: id, text: "Twelve." });
    const second = await givenAnswer(db, { questionId: id, kind: "written", result: "partly", text: "Some." });
    const corrects = { questionId: id, kind: "correction", correctsAnswerId: first } as const;
    await givenAnswer(db, { ...corrects, text: "Thirteen." });
    const correction = await givenAnswer(db, { ...corrects, text: "Fourteen.", result: "not_answered" });
    const held = await givenAnswer(db, { questionId: id, kind: "holding", result: "holding", text: "Soon." });
    expect(await offered()).toMatchObject({
      ...{ reference: `Q-${id}`, answerId: second, chosen: false, verdict: { allowed: true } },
      original: { kind: "written", text: "Some.", result: "partly" },
      now: { text: "Some.", result: "partly" },
    });
    expect(await offered(first)).toMatchObject({
      ...{ answerId: first, chosen: true, original: { kind: "minuted", text: "Twelve.", result: "answered" } },
      now: { text: "Fourteen.", result: "not_answered" },
    });
    for (const none of [correction, held, 99]) expect(await offered(none)).toBeUndefined();
    const elsewhere = await givenAnswer(db, { questionId: await asked({ state: "answered" }) });
    expect(await offered(elsewhere)).toBeUndefined();
    expect((await offered(null, "member"))?.verdict).toMatchObject({ kind: "role" });
    await questionIs({ state: "put" });
    expect((await offered())?.verdict).toMatchObject({ kind: "state" });
  });

  test("is refused where there is no answer, only one to come", async () => {
    await givenAnswer(db, { questionId: id, kind: "minuted", result: "taken_away", text: "" });
    expect(await offered()).toMatchObject({
      ...{ answerId: 0, original: null, now: { text: "", result: "answered" } },
      verdict: { kind: "state", because: "There is no answer here to correct: record the answer that was given." },
    });
  });
});
