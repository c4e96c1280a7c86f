import { expect, test } from "vitest";
import { badgeOf, inOrder, type DeskRow } from "#app/domain/home/desk.ts";

const row = (words: string, how: Pick<DeskRow, "stage" | "days" | "many" | "isFirst">): DeskRow => ({
  words,
  note: "",
  href: "/",
  verb: "Open",
  ...how,
});
const ROWS = [
  row("Over by 15 minutes", { stage: "open" }),
  row("Read 2 answers", { stage: "new" }),
  row("Chase 5 follow-ups", { stage: "late", many: 5 }),
  row("Draft minutes", { stage: "soon", days: 9 }),
  row("Draft agenda", { stage: "late", days: 1 }),
  row("Notice", { stage: "soon", days: 1 }),
  row("Chase 2 papers", { stage: "late", days: 5 }),
  row("Record the meeting", { stage: "soon", days: 2, isFirst: true }),
];

test("what comes first does whatever its day; then what is late by its day, the latest first, what is near, and the rest", () => {
  expect(inOrder(ROWS).map(({ words }) => words)).toEqual([
    "Record the meeting",
    "Chase 2 papers",
    "Draft agenda",
    "Chase 5 follow-ups",
    "Notice",
    "Draft minutes",
    "Read 2 answers",
    "Over by 15 minutes",
  ]);
  expect(inOrder([...ROWS, ...ROWS])).toHaveLength(8);
});

test("late always says how late, and near how near", () => {
  expect(inOrder(ROWS).map((one) => badgeOf(one)?.words)).toEqual([
    "In 2 days",
    "5 days late",
    "1 day late",
    "5 late",
    "Tomorrow",
    "In 9 days",
    "New",
    undefined,
  ]);
  expect(badgeOf({ stage: "late" }), "its note says it").toBeNull();
});
