import { expect, test } from "vitest";
import { endedUp } from "#app/domain/programme/ended-up.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

const meeting = (meetsOn: string, state: "confirmed" | "held" | "cancelled" = "confirmed") => ({
  href: `/meetings/${meetsOn}`,
  meetsOn,
  dateBasis: "stated" as const,
  state,
});

test.each<[ThemeState, string]>([
  ["proposed", "Not decided yet"],
  ["under_consideration", "Not decided yet"],
  ["scoped", "Not decided yet"],
  ["with_chair", "With the chair"],
  ["approved", "Waiting for a meeting"],
  ["scheduled", "Waiting for a meeting"],
  ["deferred", "Deferred, waiting for a meeting"],
  ["carried_forward", "Carried forward"],
  ["not_taken_forward", "Not taken forward"],
  ["closed", "Closed"],
])("a theme that is %s and on no meeting: %s", (state, words) => {
  expect(endedUp(state, [])).toEqual({ on: [], words });
});

test("a theme on meetings names each of them by day, and says of none that it was taken before that is recorded", () => {
  const items = [
    { state: "scheduled" as const, happened: "to_come" as const, meeting: meeting("2027-03-04") },
    { state: "scheduled" as const, happened: "not_recorded" as const, meeting: meeting("2026-11-19") },
    { state: "considered" as const, happened: "recorded" as const, meeting: meeting("2026-06-18", "held") },
  ];
  expect(endedUp("scheduled", items)).toEqual({
    words: "",
    on: [
      { words: "Looked at on", day: "18 June 2026", href: "/meetings/2026-06-18" },
      { words: "Record not out yet:", day: "19 November 2026", href: "/meetings/2026-11-19" },
      { words: "Placed on", day: "4 March 2027", href: "/meetings/2027-03-04" },
    ],
  });
});

test("what was taken off a meeting, or whose meeting is cancelled, is not placed there", () => {
  const items = [
    { state: "deferred" as const, happened: "to_come" as const, meeting: meeting("2026-12-03") },
    { state: "scheduled" as const, happened: "to_come" as const, meeting: meeting("2026-12-10", "cancelled") },
    { state: "not_scheduled" as const, happened: "to_come" as const, meeting: null },
  ];
  expect(endedUp("approved", items)).toEqual({ on: [], words: "Waiting for a meeting" });
});
