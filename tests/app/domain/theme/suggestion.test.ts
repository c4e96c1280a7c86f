import { expect, test } from "vitest";
import { hasBodyToTakeIt, mayTakeSuggestion } from "#app/domain/theme/suggestion.ts";

const GOOD = {
  openedAt: "2026-09-01T09:00:00.000Z",
  now: "2026-09-01T09:02:00.000Z",
  trap: "",
  text: "Buses https://example.test and www.example.test",
  sentLately: 0,
};

test("a person's suggestion is taken, up to the edge of each limit", () => {
  expect(mayTakeSuggestion(GOOD)).toEqual({ allowed: true });
  expect(mayTakeSuggestion({ ...GOOD, now: "2026-09-01T09:00:03.000Z" })).toEqual({ allowed: true });
  expect(mayTakeSuggestion({ ...GOOD, now: "2026-09-02T09:00:00.000Z" })).toEqual({ allowed: true });
  expect(mayTakeSuggestion({ ...GOOD, sentLately: 4 })).toEqual({ allowed: true });
});

test.each([
  ["a filled trap", { trap: "x" }, "A hidden field"],
  ["no seal of ours", { openedAt: null }, "open for too long"],
  ["two seconds", { now: "2026-09-01T09:00:02.000Z" }, "sent too quickly"],
  ["a time before it was opened", { now: "2026-09-01T08:00:00.000Z" }, "sent too quickly"],
  ["a day and a second", { now: "2026-09-02T09:00:01.000Z" }, "open for too long"],
  ["three links", { text: "http://a.test HTTPS://b.test www.c.test" }, "at most 2 web addresses"],
])("%s is refused, saying what to do", (_what, wrong, words) => {
  const verdict = mayTakeSuggestion({ ...GOOD, ...wrong });
  expect(verdict).toMatchObject({ allowed: false, kind: "input" });
  expect(verdict.allowed ? "" : verdict.because).toContain(words);
});

test("a sixth in an hour is refused, and says when to come again", () => {
  const because = "5 suggestions have come from your connection in the last hour. Try again in an hour.";
  expect(mayTakeSuggestion({ ...GOOD, sentLately: 5 })).toMatchObject({ kind: "limit", because, afterMinutes: 60 });
});

test("a body that takes no suggestions is refused, with what to choose instead", () => {
  expect(hasBodyToTakeIt({})).toEqual({ allowed: true });
  expect(hasBodyToTakeIt(undefined)).toMatchObject({
    kind: "input",
    because: "That body is not taking suggestions now: choose another, or not sure.",
  });
});
