import { expect, test } from "vitest";
import { isNotSettled, isOfYear } from "#app/domain/year-end/may.ts";
import {
  orderAtYearEnd,
  UNFINISHED_KINDS,
  YEAR_END_CHOICE_LIST,
  type YearEndChoice,
} from "#app/domain/year-end/choices.ts";

test.each<[YearEndChoice, string[]]>([
  ["carry", ["theme", "question", "follow_up", "item"]],
  ["close", ["follow_up", "question", "item", "theme"]],
  ["hand_over", ["follow_up", "question", "item", "theme"]],
])("to %s, things are settled in the order %j", (choice, order) => {
  const sorted = [...UNFINISHED_KINDS].sort((a, b) => orderAtYearEnd(a, choice) - orderAtYearEnd(b, choice));
  expect(sorted).toEqual(order);
});

test("every kind of thing has its turn, whatever is chosen", () => {
  for (const choice of YEAR_END_CHOICE_LIST)
    expect(UNFINISHED_KINDS.map((kind) => orderAtYearEnd(kind, choice))).not.toContain(-1);
});

test("only what the year left unfinished is settled, and only once", () => {
  expect(isOfYear(true)).toEqual({ allowed: true });
  expect(isOfYear(false)).toMatchObject({ allowed: false, kind: "state" });
  expect(isNotSettled(false, "2026/27")).toEqual({ allowed: true });
  expect(isNotSettled(true, "2026/27")).toMatchObject({ because: expect.stringContaining("2026/27") as string });
});
