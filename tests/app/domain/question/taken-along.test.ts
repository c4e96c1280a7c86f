import { expect, test } from "vitest";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";

const rounds = (count: number) => Array.from({ length: count }, (_, at) => ({ roundId: at + 1 }));
const told = (count: number, notAmongThem?: number) =>
  takenAlongAtEnd({ questions: [], followUps: [], rounds: rounds(count) }, notAmongThem);

test("twenty lines are told in full; of more, how many more there are", () => {
  expect(told(20)).toHaveLength(20);
  expect(told(22)).toHaveLength(21);
  expect(told(22).at(-1)).toBe("And 2 more: the pages of the theme list them.");
  expect(told(20, 5)).toEqual([...told(20), "And 5 more: the pages of the theme list them."]);
});
