import { expect, test } from "vitest";
import { guideTimes, neighbour, positionAtEnd, standingPositions } from "#app/domain/agenda-item/order.ts";

test("an item is placed last, before closing business", () => {
  expect(positionAtEnd([])).toBe(1);
  expect(positionAtEnd([1, 2, 9000])).toBe(3);
  expect(positionAtEnd([9000, 9001])).toBe(1);
});

test("standing items open and close the agenda, each in their own order", () => {
  const items = [
    { title: "Apologies", place: "opening" as const },
    { title: "Date of next meeting", place: "closing" as const },
    { title: "Minutes", place: "opening" as const },
  ];
  expect(standingPositions(items).map(({ title, at }) => [title, at])).toEqual([
    ["Apologies", 1],
    ["Minutes", 2],
    ["Date of next meeting", 9000],
  ]);
});

test("an item passes the one before or after it in its own part, and nothing at the edges", () => {
  const agenda = [
    { id: 5, part: "part_1" },
    { id: 2, part: "part_2" },
    { id: 9, part: "part_1" },
    { id: 7, part: "part_1" },
    { id: 3, part: "part_2" },
  ] as const;
  expect(neighbour(agenda, 9, "up")).toEqual({ id: 5, part: "part_1" });
  expect(neighbour(agenda, 9, "down")).toEqual({ id: 7, part: "part_1" });
  expect(neighbour(agenda, 2, "down")).toEqual({ id: 3, part: "part_2" });
  expect(neighbour(agenda, 2, "up")).toBeUndefined();
  expect(neighbour(agenda, 5, "up")).toBeUndefined();
  expect(neighbour(agenda, 7, "down")).toBeUndefined();
  expect(neighbour(agenda, 6, "up")).toBeUndefined();
});

test("guide times run from the start of the meeting", () => {
  expect(guideTimes("17:00", [5, 45, 10])).toEqual(["17:00", "17:05", "17:50"]);
  expect(guideTimes("23:50", [20, 5])).toEqual(["23:50", "00:10"]);
  expect(guideTimes(null, [5, 45])).toEqual([null, null]);
});
