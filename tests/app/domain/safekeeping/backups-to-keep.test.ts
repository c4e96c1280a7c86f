import { expect, test } from "vitest";
import { backupsToKeep } from "#app/domain/safekeeping/backups-to-keep.ts";

const keptOf = (instants: string[], kept: Parameters<typeof backupsToKeep>[1]) =>
  backupsToKeep(
    instants.map((at) => ({ at })),
    kept,
  ).map(({ at }) => at);

test("the newest backup of each of the latest days is kept, where a day is one in London", () => {
  const made = [
    "2026-06-05T06:00:00.000Z",
    "2026-06-03T06:00:00.000Z",
    "2026-06-02T23:30:00.000Z", // half past midnight of the third
    "2026-06-02T06:00:00.000Z",
    "2026-05-30T06:00:00.000Z",
  ];
  expect(keptOf(made, { daily: 3, weekly: 0, monthly: 0 })).toEqual([made[0], made[1], made[3]]);
});

test("of the day before the newest all are kept: one made before an upgrade is there after it", () => {
  const made = [
    "2026-06-05T15:00:00.000Z",
    "2026-06-05T14:00:00.000Z",
    "2026-06-04T15:00:00.001Z",
    "2026-06-04T15:00:00.000Z",
  ];
  expect(keptOf(made, { daily: 1, weekly: 0, monthly: 0 })).toEqual(made.slice(0, 3));
});

test("beside those of days, the newest of each of the latest weeks and months are kept", () => {
  const monday = "2026-11-30T09:00:00.000Z";
  const sunday = "2026-11-29T09:00:00.000Z";
  const mondayBefore = "2026-11-23T09:00:00.000Z";
  const october = "2026-10-31T09:00:00.000Z";
  const midOctober = "2026-10-15T09:00:00.000Z";
  const made = [midOctober, october, mondayBefore, sunday, monday];
  expect(keptOf(made, { daily: 1, weekly: 2, monthly: 0 })).toEqual([monday, sunday]);
  expect(keptOf(made, { daily: 1, weekly: 0, monthly: 2 })).toEqual([monday, october]);
  expect(keptOf(made, { daily: 1, weekly: 3, monthly: 2 })).toEqual([monday, sunday, october]);
});

test("the newest of all is kept, whatever is asked for", () => {
  expect(keptOf(["2026-11-28T09:00:00.000Z", "2026-11-30T09:00:00.000Z"], { daily: 0, weekly: 0, monthly: 0 })).toEqual(
    ["2026-11-30T09:00:00.000Z"],
  );
  expect(keptOf([], { daily: 7, weekly: 5, monthly: 12 })).toEqual([]);
});
