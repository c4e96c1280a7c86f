import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SOURCES } from "#tests/bench/minutes/expected-sources.ts";
import { FIVE_MORE } from "#tests/bench/minutes/expected-five-more.ts";
import { MADE_UP, WRITTEN_AFTER, type Expected } from "#tests/bench/minutes/expected.ts";
import { findSourceMinutes, sourceMinutes } from "#tests/support/minutes-sources.ts";
import { scoreMinutes, type Score } from "#tests/support/score-minutes.ts";

const folder = findSourceMinutes();

function together(all: readonly Expected[], read: (name: string) => string): Score {
  const total: Score = {};
  for (const expected of all)
    for (const [name, [right, of]] of Object.entries(scoreMinutes(read(expected.file), expected, () => {})))
      total[name] = [(total[name]?.[0] ?? 0) + right, (total[name]?.[1] ?? 0) + of];
  return total;
}

function share([right, of]: [number, number] = [0, 0]): number {
  return of === 0 ? 1 : right / of;
}

function reachesTheAims(score: Score): void {
  expect(share(score.labelled)).toBeGreaterThanOrEqual(0.95);
  expect(share(score.prose)).toBeGreaterThanOrEqual(0.7);
  expect(share(score.precision)).toBeGreaterThanOrEqual(0.85);
  expect(score["restated as new"]?.[0]).toBe(0);
  expect(share(score.owners)).toBeGreaterThanOrEqual(0.9);
  expect(share(score.items)).toBeGreaterThanOrEqual(0.95);
  expect(share(score.attendance)).toBeGreaterThanOrEqual(0.95);
  expect(share(score.questions)).toBeGreaterThanOrEqual(0.9);
  expect(score["new at a second reading"]?.[0]).toBe(0);
}

describe("minutes of many shapes", () => {
  const read = (name: string) => readFileSync(`tests/bench/minutes/${name}`, "utf8");

  test.each([
    ["that the rules were written with", MADE_UP],
    ["that were written after the rules", WRITTEN_AFTER],
    ["of five more shapes", FIVE_MORE],
  ])("%s are read as well as the aims ask", (_, all) => {
    expect(all.flatMap(({ labelled = [], restated = [] }) => [...labelled, ...restated]).length).toBeGreaterThan(20);
    reachesTheAims(together(all, read));
  });

  test.skipIf(!folder)("published ones are read as well as the aims ask", () => {
    reachesTheAims(together(SOURCES, (name) => sourceMinutes(folder!, name)));
  });
});
