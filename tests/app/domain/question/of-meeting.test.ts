import { describe, expect, test } from "vitest";
import { faultsOfRows, filledRows, maySaveRows, type QuestionRow } from "#app/domain/question/of-meeting.ts";
import { as, PANEL, PEOPLE } from "#tests/support/cast.ts";

const row = (number: number, values: Partial<QuestionRow> = {}): QuestionRow => ({
  number,
  itemId: 7,
  text: `Question number ${number}?`,
  kind: "oral",
  forPersonId: null,
  addresseeOfficeId: null,
  addresseeWords: "",
  ...values,
});
const EMPTY = { itemId: null, text: "" };

const THERE = {
  bodyId: PANEL,
  items: [
    { id: 7, themeId: 3, bodyId: PANEL, themeState: "approved" as const },
    { id: 8, themeId: 4, bodyId: PANEL, themeState: "closed" as const },
    { id: 9, themeId: 5, bodyId: PANEL, themeState: "approved" as const },
  ],
  asked: [
    { id: 21, text: "Who checks the homes?", itemId: 7, themeId: 3 },
    { id: 22, text: "How many officers are there?", itemId: null, themeId: 3 },
  ],
  members: [{ id: PEOPLE.member.personId }],
  offices: [{ id: 1 }],
};
const OFFICER = as("officer");
const faults = (...rows: QuestionRow[]) =>
  faultsOfRows(filledRows(rows), THERE, OFFICER).map(({ number, field, because }) => [number, field, because]);

describe("which rows count", () => {
  test("empty ones do not, nor do those with an item only", () => {
    expect(filledRows([row(1, EMPTY), row(2), row(3, { text: "" })]).map(({ number }) => number)).toEqual([2]);
  });

  test.each([
    ["a proposer", { forPersonId: 2 }],
    ["an office", { addresseeOfficeId: 1 }],
    ["words for whom it is to", { addresseeWords: "The Director" }],
  ])("one with %s does, though it lacks its question", (_, values) => {
    expect(faults(row(4, { text: "", ...values }))).toEqual([
      [4, "text", "Enter the question, or empty the whole row"],
    ]);
  });

  test("a row without an item has that of the filled row above, over rows left empty", () => {
    const rows = [row(1), row(2, { text: "", itemId: 9 }), row(3, { itemId: null }), row(4, { itemId: 9 })];
    expect(filledRows(rows).map(({ number, itemId }) => [number, itemId])).toEqual([
      [1, 7],
      [3, 7],
      [4, 9],
    ]);
  });
});

describe("what is wrong with them", () => {
  test("nothing with rows that hold", () => {
    expect(faults(row(1), row(2, { forPersonId: PEOPLE.member.personId, addresseeOfficeId: 1 }))).toEqual([]);
  });

  test.each<[string, Partial<QuestionRow>, string, RegExp]>([
    ["no item, and none above", { itemId: null }, "itemId", /^Choose an item of this meeting$/],
    ["an item of another meeting", { itemId: 70 }, "itemId", /^Choose an item of this meeting$/],
    ["an item whose theme is closed", { itemId: 8 }, "itemId", /this theme is “Closed”/],
    ["two addressees", { addresseeOfficeId: 1, addresseeWords: "The Chief" }, "addresseeWords", /not both$/],
    ["an office that is not there", { addresseeOfficeId: 5 }, "addresseeOfficeId", /^Choose the office from the list/],
    ["somebody who is no member", { forPersonId: 999 }, "forPersonId", /^Choose a member of this body/],
    ["what is asked there already", { text: "who checks the  HOMES?" }, "text", /^Q-21 already asks this at this item/],
    ["what its theme asks already", { text: "How many officers are there?" }, "text", /^Q-22 .* the item’s theme/],
  ])("%s is said at its field", (_, values, field, because) => {
    expect(faults(row(1, values))).toEqual([[1, field, expect.stringMatching(because)]]);
  });

  test("the same words may be asked at another item, and not twice at one", () => {
    const text = "What did it cost?";
    expect(faults(row(1, { text }), row(2, { text, itemId: 9 }), row(3, { text, itemId: 7 }))).toEqual([
      [3, "text", "Question 1 above asks the same. Change the words, or empty this row."],
    ]);
    expect(faults(row(1, { text: "Who checks the homes?", itemId: 9 }))).toEqual([]);
  });

  test("no row at all is told at the first, more than are saved at a time at the first that is filled", () => {
    expect(faults(row(1, EMPTY))).toEqual([[1, "text", "Enter at least one question"]]);
    const many = Array.from({ length: 41 }, (_, at) => row(at + 2));
    expect(faults(...many)).toEqual([[2, "text", "Save 40 questions at most at a time"]]);
    expect(faults(...many.slice(1))).toEqual([]);
  });

  test("a refusal names the row", () => {
    expect(maySaveRows([row(3, { itemId: 70 })], THERE, OFFICER)).toEqual({
      allowed: false,
      kind: "input",
      because: "Question 3: Choose an item of this meeting",
    });
    expect(maySaveRows([row(3)], THERE, OFFICER)).toEqual({ allowed: true });
  });
});
