import { expect, test } from "vitest";
import { nearWords, slipsBetween, slipsForgiven } from "#app/domain/search/nearness.ts";

test.each([
  ["hotel", "hotel", 0],
  ["hotle", "hotel", 1],
  ["wacth", "watch", 1],
  ["bulfinch", "bullfinch", 1],
  ["licencing", "licensing", 1],
  ["telfrod", "telford", 1],
  ["comissoner", "commissioner", 2],
  ["taxi", "tax", 1],
  ["", "ab", 2],
])("between %s and %s lie %i slips", (one, other, slips) => {
  expect(slipsBetween(one, other, 3)).toBe(slips);
  expect(slipsBetween(other, one, 3)).toBe(slips);
});

test("counting stops where it is too much already", () => {
  expect(slipsBetween("hotel", "marriage", 2)).toBe(3);
  expect(slipsBetween("abcdef", "uvwxyz", 2)).toBe(3);
});

test("short words and numbers are taken as they are typed; long ones are forgiven two slips", () => {
  expect(["fgm", "hote", "bulfinc", "bulfinch", "2026", "item14"].map(slipsForgiven)).toEqual([0, 1, 1, 2, 0, 0]);
});

test("the nearest word comes first, then the commonest; the word itself is not among them", () => {
  const vocabulary = [
    { word: "panels", records: 9 },
    { word: "panel", records: 50 },
    { word: "pane", records: 60 },
    { word: "police", records: 90 },
  ];
  expect(nearWords("panel", vocabulary)).toEqual(["pane", "panels"]);
  expect(nearWords("panell", vocabulary)).toEqual(["panel", "panels"]);
  expect(nearWords("fgm", [{ word: "fgn", records: 1 }])).toEqual([]);
});
