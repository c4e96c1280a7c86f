import { expect, test } from "vitest";
import { followUpNumber } from "#app/domain/follow-up/numbering.ts";
import { responseDueOn } from "#app/domain/follow-up/response-clock.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import { followUpStanding } from "#app/domain/follow-up/overdue.ts";
import { themeStateWithFollowUps } from "#app/domain/follow-up/theme-state.ts";

const TODAY = "2026-11-22";
const YESTERDAY = "2026-11-21";

/** State, due day, what the tracker says, its colour. Worked out by hand. */
const ROWS: [FollowUpState, string | null, status: string, rag: string, late: string | null][] = [
  ["not_started", null, "not_started", "amber", null],
  ["not_started", TODAY, "not_started", "amber", null],
  ["not_started", YESTERDAY, "overdue", "red", "1 day late, was due by 21 November 2026"],
  ["in_progress", null, "in_progress", "amber", null],
  ["in_progress", "2026-12-01", "in_progress", "amber", null],
  ["in_progress", "2026-11-10", "overdue", "red", "12 days late, was due by 10 November 2026"],
  ["paused", "2026-11-10", "paused", "amber", null],
  ["complete", "2026-11-10", "complete", "green", null],
  ["superseded", "2026-11-10", "superseded", "none", null],
  ["not_taken_forward", "2026-11-10", "not_taken_forward", "none", null],
];

test.each(ROWS)("one that is %s and due on %s is %s, %s", (state, dueOn, status, rag, late) => {
  const standing = followUpStanding({ state, dueOn, responseDueOn: null, responded: false }, TODAY);
  expect(standing).toMatchObject({ status, rag, late, responseLate: null });
});

test.each([
  ["2026-09-23", "60 days late"],
  ["2026-09-22", "2 months late"],
  ["2025-11-21", "12 months late"],
  ["2024-11-20", "2 years late"],
  ["2016-10-31", "10 years late"],
])("one due on %s is %s on 22 November 2026", (dueOn, lateBy) => {
  const facts = { state: "not_started", responseDueOn: null, responded: false } as const;
  expect(followUpStanding({ ...facts, dueOn }, TODAY).lateBy).toBe(lateBy);
});

test("overdue across the change of the clocks is counted in days", () => {
  const facts = { state: "not_started", responseDueOn: null, responded: false } as const;
  expect(followUpStanding({ ...facts, dueOn: "2026-10-24" }, "2026-10-26").late).toContain("2 days late");
});

test.each([
  ["not_started", YESTERDAY, false, "Reply 1 day late", "red"],
  ["not_started", TODAY, false, null, "amber"],
  ["not_started", YESTERDAY, true, null, "amber"],
  ["paused", YESTERDAY, false, "Reply 1 day late", "red"],
  ["complete", YESTERDAY, false, null, "green"],
] as const)("a response owed by one that is %s by %s, come: %s", (state, day, responded, words, rag) => {
  const standing = followUpStanding({ state, dueOn: null, responseDueOn: day, responded }, TODAY);
  expect(standing).toMatchObject({ status: state, responseLate: words, rag });
});

test.each([
  ["recommendation", "2026-09-10", 60, "2026-11-09"],
  ["recommendation", "2026-09-10", null, null],
  ["recommendation", null, 60, null],
  ["action", "2026-09-10", 60, null],
  ["commitment", "2026-09-10", 60, null],
  ["information_request", "2026-09-10", 60, null],
  ["external_recommendation", "2026-09-10", 60, null],
] as const)("the response clock of a %s with notice on %s and %s days", (kind, noticeOn, responseDays, due) => {
  expect(responseDueOn({ kind, noticeOn }, { responseDays })).toBe(due);
});

test("a number names its municipal year, or the calendar year of a body that keeps it", () => {
  const numbered = { startYear: 2026, number: 14 };
  expect(followUpNumber(numbered, { yearStartMonth: 5, yearStartDay: 1 })).toBe("2026/27 no. 14");
  expect(followUpNumber(numbered, { yearStartMonth: 1, yearStartDay: 1 })).toBe("2026 no. 14");
});

test.each([
  ["considered", 1, "follow_up"],
  ["considered", 0, "considered"],
  ["follow_up", 2, "follow_up"],
  ["follow_up", 0, "considered"],
  ["scheduled", 3, "scheduled"],
  ["closed", 1, "closed"],
  ["proposed", 1, "proposed"],
] as const)("a theme that is %s with %s follow-ups open is %s", (state, open, after) => {
  expect(themeStateWithFollowUps(state, open)).toBe(after);
});
