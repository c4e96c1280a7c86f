import { expect, test } from "vitest";
import { askedReference, askedText } from "#app/domain/search/asked.ts";

test.each([
  ["taxi licensing", ["taxi", "licensing"]],
  ["What is to be done about taxis?", ["done", "taxis"]],
  ["What became of taxi licensing?", ["taxi", "licensing"]],
  ["what happened to", ["what", "happened", "to"]],
  ["children's homes", ["children", "homes"]],
  ["Café  CAFÉ", ["café"]],
  ['"taxi" AND (NOT licensing*) NEAR title:secret', ["taxi", "licensing", "near", "title", "secret"]],
  ["the of and", ["the", "of", "and"]],
  ["2026/27", ["2026", "27"]],
  ["  ", []],
  ["\u0000 ^ - + * : ()", []],
])("the words asked for in %j are %j", (typed, words) => {
  expect(askedText(typed)).toEqual(words);
});

test("however much is typed, at most twelve words of forty letters are asked for", () => {
  const typed = Array.from({ length: 50 }, (_, at) => `w${at}`).join(" ");
  expect(askedText(typed)).toHaveLength(12);
  expect(askedText("x".repeat(500))).toEqual(["x".repeat(40)]);
});

test.each([
  ["T-14", { kind: "theme", id: 14 }],
  [" t14 ", { kind: "theme", id: 14 }],
  ["q 3", { kind: "question", id: 3 }],
  ["I–9", { kind: "item", id: 9 }],
  ["f-120", { kind: "follow_up", id: 120 }],
  ["M-19", { kind: "meeting", id: 19 }],
  ["v7", { kind: "variation", id: 7 }],
  ["T-0", null],
  ["X-3", null],
  ["T-14 taxi", null],
  ["T-9999999999", null],
  ["", null],
])("%j refers to %j", (typed, referred) => {
  expect(askedReference(typed)).toEqual(referred);
});
