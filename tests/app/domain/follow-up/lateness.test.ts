import { expect, test } from "vitest";
import { countLate, lateCounts, openAndLate } from "#app/domain/follow-up/lateness.ts";
import { followUpStanding } from "#app/domain/follow-up/overdue.ts";

const TODAY = "2026-09-01";
const YESTERDAY = "2026-08-31";
const standing = (
  dueOn: string | null,
  responseDueOn: string | null,
  state: "in_progress" | "paused" = "in_progress",
) => followUpStanding({ state, dueOn, responseDueOn, responded: false }, TODAY);
const STANDINGS = [
  standing(YESTERDAY, null),
  standing(null, YESTERDAY),
  standing(YESTERDAY, YESTERDAY),
  standing(YESTERDAY, YESTERDAY, "paused"),
  standing(TODAY, TODAY),
  standing(null, null),
];

test("the work is late, or the reply, or both; neither today, and of what is paused only the reply", () => {
  expect(countLate(STANDINGS)).toEqual({ work: 2, reply: 3 });
  expect(countLate([])).toEqual({ work: 0, reply: 0 });
});

test("only what there is of is told, in the same two words, each number with its list", () => {
  expect(lateCounts({ work: 0, reply: 0 })).toEqual([]);
  expect(lateCounts({ work: 1200, reply: 0 })).toEqual([
    { words: "1,200 work late", href: "/follow-ups?chase=work_late" },
  ]);
  expect(lateCounts({ work: 0, reply: 1 }, { body: "a-panel" })).toEqual([
    { words: "1 reply late", href: "/follow-ups?body=a-panel&chase=reply_late" },
  ]);
});

test("what is open comes first, with the list of every open status", () => {
  const open = "status=overdue&status=not_started&status=in_progress&status=paused";
  expect(openAndLate(STANDINGS)).toEqual([
    { words: "6 open", href: `/follow-ups?${open}` },
    { words: "2 work late", href: "/follow-ups?chase=work_late" },
    { words: "3 reply late", href: "/follow-ups?chase=reply_late" },
  ]);
  expect(openAndLate([], { body: "a-panel" })).toEqual([{ words: "0 open", href: `/follow-ups?body=a-panel&${open}` }]);
});
