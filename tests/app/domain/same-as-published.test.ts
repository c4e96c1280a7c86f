import { expect, test } from "vitest";
import { isSameAsPublished } from "#app/domain/same-as-published.ts";

const STORED = { id: 7, wording: "That checks are made.", due: "", owner: null, places: [{ itemId: 3, words: "" }] };

test.each([
  ["the same facts", STORED],
  ["the same facts in another order", { places: [{ words: "", itemId: 3 }], wording: STORED.wording, id: 7 }],
  ["a fact that is new and empty", { ...STORED, saving: "", marks: [], isMarked: false, by: null }],
  ["a fact that is new and empty further down", { ...STORED, places: [{ itemId: 3, words: "", page: null }] }],
])("what is published is the same with %s", (_, now) => {
  expect(isSameAsPublished(STORED, now)).toBe(true);
});

test.each([
  ["another wording", { ...STORED, wording: "That checks are made yearly." }],
  ["a fact that is new and says something", { ...STORED, saving: "£400" }],
  ["a fact that was empty", { ...STORED, due: "by March" }],
  ["a number that is nothing", { ...STORED, saving: 0 }],
  ["one place more", { ...STORED, places: [...STORED.places, { itemId: 4, words: "" }] }],
  ["no place", { ...STORED, places: [] }],
  ["another order of places", { ...STORED, places: [{ itemId: 4, words: "" }, ...STORED.places] }],
])("what is published has changed with %s", (_, now) => {
  expect(isSameAsPublished(STORED, now)).toBe(false);
});

test("flags that were taken away have changed", () => {
  expect(isSameAsPublished({ inferred: true }, { inferred: false })).toBe(false);
});
