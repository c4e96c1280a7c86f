import { expect, test } from "vitest";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlineOffers, isResultCurrent, mayRecordResult, mayRemoveResult } from "#app/domain/deadline/may.ts";
import { as, PANEL } from "#tests/support/cast.ts";

const body = { id: PANEL, rules: [] } as unknown as ClockBody;
const home = "/deadlines/anytown-panel/N1:M-5";
const offered = (result: object | null, occasion: { id: number; endedAt: string | null } | null = null) =>
  deadlineOffers({ body, result }, { home, body, occasion }, as("officer")).map(
    ({ href, words, verdict }) => `${href.replace(`${home}/`, "")}: ${words}${verdict.allowed ? "" : ", refused"}`,
  );

test("a deadline's page offers to record its result, and once there is one to change or remove it", () => {
  expect(offered(null)).toEqual(["result: Record the result"]);
  expect(offered({ version: 1 })).toEqual(["result: Change the result", "result-removal: Remove the result"]);
});

test("what started a deadline is changed or closed from its page, until it is closed", () => {
  expect(offered(null, { id: 3, endedAt: null }).slice(1)).toEqual([
    "/occasions/3/edit: Change what happened",
    "/occasions/3/ending: Close it",
  ]);
  expect(offered(null, { id: 3, endedAt: "2026-08-01T10:00:00.000Z" }).slice(1)).toEqual([
    "/occasions/3/edit: Change what happened, refused",
    "/occasions/3/ending: Close it, refused",
  ]);
});

test("only a result that is recorded is removed, and only by an officer", () => {
  expect(mayRemoveResult({ body, result: { version: 1 } }, as("officer"))).toEqual({ allowed: true });
  expect(mayRemoveResult({ body, result: null }, as("officer"))).toMatchObject({ kind: "state" });
  expect(mayRemoveResult({ body, result: null }, as("chair"))).toMatchObject({ kind: "role" });
});

test("a result is recorded over the one that the form was rendered from, and no other", () => {
  expect(isResultCurrent(null, 0)).toEqual({ allowed: true });
  expect(isResultCurrent({ version: 2, byName: "Jo Bryce" }, 2)).toEqual({ allowed: true });
  expect(isResultCurrent({ version: 2, byName: "Jo Bryce" }, 1)).toMatchObject({
    kind: "stale",
    because: expect.stringContaining("Jo Bryce has recorded how this ended since you opened it."),
  });
  expect(isResultCurrent(null, 1)).toMatchObject({ because: expect.stringContaining("has been removed") });
});

test("a deadline was met on a day that has come, or missed for a reason", () => {
  const ended = (result: "met" | "missed", onDay: string | null, because: string) =>
    mayRecordResult(PANEL, { result, onDay, because }, as("officer"));
  expect(ended("met", "2026-09-01", "")).toEqual({ allowed: true });
  expect(ended("missed", null, "Late.")).toEqual({ allowed: true });
  for (const refusal of [ended("met", "2026-09-02", ""), ended("met", null, ""), ended("missed", null, "")])
    expect(refusal).toMatchObject({ kind: "input" });
});
