import { expect, test } from "vitest";
import { concernsOf, type RunningFacts } from "#app/domain/administration/running.ts";

const NOW = "2026-11-30T12:00:00.000Z";
const well: RunningFacts = {
  now: NOW,
  trouble: null,
  processes: [{ lagMs: 20, version: "1" }],
  mail: { sends: true, waiting: 3, oldestAt: "2026-11-30T10:00:00.000Z", refused: 0 },
  tidiedAt: "2026-11-29T10:00:00.000Z",
  backups: { everyHours: 24, lastAt: "2026-11-29T10:00:00.000Z", trouble: null },
  failures: Array.from({ length: 4 }, () => ({ at: NOW })),
};
const wordsOf = (facts: Partial<RunningFacts>) => concernsOf({ ...well, ...facts }).map(({ words }) => words);

const NONE = { everyHours: null, lastAt: null, trouble: null };

test("where everything runs as it should nothing needs looking at, nor where nothing was done yet", () => {
  expect(concernsOf(well)).toEqual([]);
  expect(
    wordsOf({ tidiedAt: null, processes: [], mail: { ...well.mail, waiting: 0, oldestAt: null }, backups: NONE }),
  ).toEqual([]);
});

test.each<[string, Partial<RunningFacts>]>([
  ["Nothing can be saved: the disk is full.", { trouble: "full" }],
  [
    "3 messages wait to be sent, the oldest for more than 2 hours.",
    { mail: { ...well.mail, oldestAt: "2026-11-30T09:59:59.999Z" } },
  ],
  ["In the last 30 days 1 message was refused.", { mail: { ...well.mail, refused: 1 } }],
  [
    "The last backup could not be made: the disk is full",
    { backups: { everyHours: 24, lastAt: "2026-01-01T00:00:00.000Z", trouble: "the disk is full" } },
  ],
  [
    "The last backup is older than it should be.",
    { backups: { everyHours: 24, lastAt: "2026-11-29T09:59:59.999Z", trouble: null } },
  ],
  ["What is older than its period was not removed in the last day.", { tidiedAt: "2026-11-29T09:59:59.999Z" }],
  [
    "In the last 24 hours 5 requests failed.",
    { failures: [...well.failures, { at: "2026-11-29T12:00:00.000Z" }, { at: "2026-11-29T11:59:59.999Z" }] },
  ],
  [
    "A process kept its readers waiting for more than 500 ms in the last minute.",
    { processes: [{ lagMs: 500, version: "1" }] },
  ],
  [
    "Processes of more than one release serve at the same time.",
    {
      processes: [
        { lagMs: 0, version: "1" },
        { lagMs: 0, version: "2" },
      ],
    },
  ],
])("%s", (words, facts) => {
  expect(wordsOf(facts)).toEqual([words]);
});

test("old mail of a site that sends none is no concern", () => {
  expect(wordsOf({ mail: { sends: false, waiting: 3, oldestAt: "2026-01-01T00:00:00.000Z", refused: 0 } })).toEqual([]);
});
