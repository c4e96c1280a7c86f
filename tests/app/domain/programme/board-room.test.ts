import { expect, test } from "vitest";
import { cardsInColumn, hasRoomForForms } from "#app/domain/programme/board-room.ts";

test("twenty items of a place are shown; fewer, but five, where the year has many meetings", () => {
  expect([1, 12, 13, 24, 48, 200].map(cardsInColumn)).toEqual([20, 20, 18, 10, 5, 5]);
});

test("each card has its form as long as all of them stay light", () => {
  expect([hasRoomForForms(75, 12), hasRoomForForms(76, 12), hasRoomForForms(34, 52)]).toEqual([true, false, false]);
});
