import { expect, test } from "vitest";
import { markedParts, markedWords } from "#app/domain/search/marks.ts";
import { wordsMeant } from "#app/domain/search/spelling.ts";

test("a text is cut where the marks are, and lines follow one another", () => {
  expect(markedParts("Joint \u0001taxi\u0002 checks\nand \u0001Taxis\u0002")).toEqual([
    { text: "Joint ", marked: false },
    { text: "taxi", marked: true },
    { text: " checks · and ", marked: false },
    { text: "Taxis", marked: true },
  ]);
  expect(markedParts("<b>plain</b>")).toEqual([{ text: "<b>plain</b>", marked: false }]);
  expect(markedParts("")).toEqual([]);
});

test("the marked words are those between the marks", () => {
  expect(markedWords("a \u0001Hotel Watch\u0002 b \u0001taxi\u0002")).toEqual(["hotel", "watch", "taxi"]);
});

test.each([
  [["hotle", "wacth"], ["hotel", "watch", "hotels"], "hotel watch"],
  [["taxi", "licencing"], ["taxi", "licensing"], "taxi licensing"],
  [["taxi", "licensing"], ["taxi", "licensing", "licensed"], null],
  [["licens"], ["licensing"], null],
  [["zebra"], ["hotel"], null],
])("by %j, where %j is marked, %j was meant", (typed, marked, meant) => {
  expect(wordsMeant(typed, marked)).toBe(meant);
});
