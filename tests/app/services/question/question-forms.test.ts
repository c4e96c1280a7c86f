import { beforeEach, describe, expect, test } from "vitest";
import { offerGrouping } from "#app/services/question/offer-grouping.server.ts";
import { offerNewQuestion, offerQuestionDeed } from "#app/services/question/offer-question.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenLine, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

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
const themeIs = (to: Partial<New<"theme">>) =>
  db
    .updateTable("theme")
    .set(to as never)
    .where("id", "=", themeId)
    .execute();

describe("what a question's forms offer", () => {
  test("members, offices, and the theme's lines, questions and items: nothing withdrawn, nothing of another theme", async () => {
    const long = await asked({ text: "a".repeat(81) });
    const short = await asked({ text: "b".repeat(80) });
    await asked({ state: "withdrawn" });
    await asked({ themeId: other });
    const second = await givenLine(db, { themeId, text: "Second", position: 2 });
    const first = await givenLine(db, { themeId, text: "First", position: 1 });
    await givenLine(db, { themeId, text: "Gone", position: 3, withdrawnAt: NOW });
    await givenLine(db, { themeId: other });
    const waits = await givenItem(db, { themeId, title: "Later" });
    const placed = await givenItem(db, {
      themeId,
      title: "Soon",
      meetingId: await givenMeeting(db),
      state: "scheduled",
    });
    await givenItem(db, { themeId, state: "withdrawn" });
    await givenItem(db, { themeId: other });

    const page = await offerNewQuestion(db, as("member"), themeId);
    expect(page).toMatchObject({
      theme: { reference: `T-${themeId}`, title: "Host families" },
      verdict: { allowed: true },
      choices: {
        offices: [
          { value: "8", words: "Auditor" },
          { value: "7", words: "Chief Constable, Sussex Police" },
        ],
        lines: [
          { value: String(first), words: "First" },
          { value: String(second), words: "Second" },
        ],
        questions: [
          { value: String(long), words: `${"a".repeat(79)}… (Q-${long})` },
          { value: String(short), words: `${"b".repeat(80)} (Q-${short})` },
        ],
        items: [
          { value: String(waits), words: `Later (I-${waits}), not scheduled` },
          { value: String(placed), words: `Soon (I-${placed}), 8 September 2026` },
        ],
      },
    });
    expect(wordsOf(page?.choices.members)).toEqual(MEMBERS);
    for (const list of ["lines", "questions", "items"] as const) expect(page?.choices[list]).toHaveLength(2);
    // A question follows others, not itself.
    const own = await offerQuestionDeed(db, as("officer"), long, "edit_question");
    expect(own?.choices.questions.map(({ value }) => value)).toEqual([String(short)]);
    const alone = await asked({ themeId: null });
    expect((await offerQuestionDeed(db, as("officer"), alone, "edit_question"))?.choices).toMatchObject({
      ...{ lines: [], questions: [], items: [], offices: [{}, {}] },
    });
  });

  test.each([
    ["member", { state: "scheduled" }, { allowed: true }],
    ["officer", { state: "proposed" }, { allowed: true }],
    ["member", { state: "closed" }, { kind: "state" }],
    ["member", { state: "not_taken_forward" }, { kind: "state" }],
  ] as const)("whether the %s may propose one on a theme that is %o", async (who, to, verdict) => {
    await themeIs(to);
    expect((await offerNewQuestion(db, as(who), themeId))?.verdict).toMatchObject(verdict);
  });

  test("a theme that one does not see takes no question from them", async () => {
    expect(await offerNewQuestion(db, as("outsideOfficer"), themeId)).toBeUndefined();
    await themeIs({ sensitiveSinceAt: NOW });
    expect(await offerNewQuestion(db, as("member"), themeId)).toBeUndefined();
    expect(await offerNewQuestion(db, as("chair"), themeId)).toBeDefined();
  });

  test("a deed's page has the question as it is, and whether it is open to this person", async () => {
    const line = await givenLine(db, { themeId });
    const itemId = await givenItem(db, { themeId });
    const first = await asked();
    const id = await asked({
      ...{ kind: "written", version: 5, addresseeOfficeId: 7, addresseeWords: "", askerPersonId: 5, itemId },
      ...{ lineOfEnquiryId: line, supplementaryToId: first },
    });
    const deed = (who: CastName, name: Parameters<typeof offerQuestionDeed>[3]) =>
      offerQuestionDeed(db, as(who), id, name);
    expect(await deed("officer", "agree_question")).toMatchObject({
      ...{ reference: `Q-${id}`, text: "Who checks the families that host language-school pupils?", kind: "written" },
      ...{ version: 5, addresseeOfficeId: 7, addresseeWords: "", askerPersonId: 5, askerName: "Cllr Tom Bell", itemId },
      ...{ lineOfEnquiryId: line, supplementaryToId: first, verdict: { allowed: true } },
    });
    expect(await deed("member", "agree_question")).toMatchObject({ verdict: { kind: "role" } });
    expect(await deed("member", "edit_question")).toMatchObject({ verdict: { allowed: true } });
    expect(await deed("otherMember", "edit_question")).toMatchObject({ verdict: { kind: "role" } });
    await questionIs({ state: "agreed" });
    expect(await deed("member", "edit_question")).toMatchObject({ verdict: { kind: "state" } });
    expect(await deed("officer", "edit_question")).toMatchObject({ verdict: { allowed: true } });
    expect(await deed("officer", "agree_question")).toMatchObject({ verdict: { kind: "state" } });
    expect(await deed("outsideOfficer", "edit_question")).toBeUndefined();
  });
});

describe("grouping", () => {
  const offered = (who: CastName = "officer") => offerGrouping(db, as(who), themeId);

  test("has the theme's questions but those withdrawn, each in its version, with its state and group", async () => {
    const group = { bodyId: PANEL, title: "Checks" };
    await db
      .insertInto("questionGroup")
      .values([
        { ...group, id: 4, themeId },
        { ...group, id: 5, themeId: other },
      ])
      .execute();
    const first = await asked({ version: 2, text: "One?" });
    const second = await asked({ state: "agreed", groupId: 4, text: "Two?" });
    await asked({ state: "withdrawn" });
    await asked({ themeId: other });
    expect(await offered()).toEqual({
      paged: { page: 1, pages: 1, total: 2 },
      reference: `T-${themeId}`,
      title: "Host families",
      version: 3,
      verdict: { allowed: true },
      questions: [
        { value: `${first}.2`, words: `One? (Q-${first})`, hint: "Proposed" },
        { value: `${second}.1`, words: `Two? (Q-${second})`, hint: "Agreed, in “Checks”" },
      ],
      groups: [{ value: "4", words: "Checks" }],
    });
    expect((await offered("member"))?.verdict).toMatchObject({ kind: "role" });
    expect(await offered("outsideOfficer")).toBeUndefined();
  });

  test("needs a question to group", async () => {
    await asked({ state: "withdrawn" });
    expect((await offered())?.verdict).toMatchObject({
      kind: "state",
      because: "There are no questions to group yet.",
    });
  });
});
