import { expect, test } from "vitest";
import { isNotReportedSince, silentMeetings } from "#app/domain/follow-up/not-reported.ts";

const JUNE = "2026-06-02";
const OPEN = { state: "in_progress", madeOn: "2026-04-07", lastHeardOn: null } as const;

test.each([
  ["made before, never heard of", OPEN, true],
  ["made on the day", { ...OPEN, madeOn: JUNE }, false],
  ["made after", { ...OPEN, madeOn: "2026-07-07" }, false],
  ["heard of the day before", { ...OPEN, lastHeardOn: "2026-06-01" }, true],
  ["heard of on the day", { ...OPEN, lastHeardOn: JUNE }, false],
  ["heard of since", { ...OPEN, lastHeardOn: "2026-07-07" }, false],
  ["not started, never heard of", { ...OPEN, state: "not_started" as const }, true],
  ["paused, never heard of", { ...OPEN, state: "paused" as const }, true],
  ["complete, never heard of", { ...OPEN, state: "complete" as const }, false],
  ["superseded, never heard of", { ...OPEN, state: "superseded" as const }, false],
  ["not taken forward, never heard of", { ...OPEN, state: "not_taken_forward" as const }, false],
])("%s: silent since the day? %s", (_, facts, silent) => {
  expect(isNotReportedSince(facts, JUNE)).toBe(silent);
});

test("of the meetings held, those of its own body that passed without a word of it", () => {
  const held = [
    { id: 4, bodyId: 1, meetsOn: "2026-07-07" },
    { id: 3, bodyId: 2, meetsOn: "2026-06-20" },
    { id: 2, bodyId: 1, meetsOn: JUNE },
    { id: 1, bodyId: 1, meetsOn: "2026-04-07" },
  ];
  const ids = (lastHeardOn: string | null) =>
    silentMeetings({ ...OPEN, bodyId: 1, lastHeardOn }, held).map((meeting) => meeting.id);
  expect(ids(null)).toEqual([4, 2]);
  expect(ids(JUNE)).toEqual([4]);
  expect(ids("2026-07-07")).toEqual([]);
});
