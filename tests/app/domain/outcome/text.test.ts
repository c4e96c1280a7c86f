import { expect, test } from "vitest";
import { outcomeNow } from "#app/domain/outcome/text.ts";

const original = {
  code: "noted",
  resolutionWords: "Noted.",
  minuteNumber: "3",
  discussionWords: "Long.",
  deferredToMeetingId: null,
} as const;

test("without a correction the original holds", () => {
  expect(outcomeNow(original, [])).toEqual(original);
});

test("the latest correction holds, and notes that no correction touched stay as they were", () => {
  const first = {
    code: "agreed",
    resolutionWords: "Agreed.",
    minuteNumber: "3",
    discussionWords: null,
  } as const;
  const second = { ...first, resolutionWords: "Agreed, with thanks.", minuteNumber: "3/26" };
  expect(outcomeNow(original, [first, second])).toEqual({
    code: "agreed",
    resolutionWords: "Agreed, with thanks.",
    minuteNumber: "3/26",
    discussionWords: "Long.",
    deferredToMeetingId: null,
  });
  expect(outcomeNow(original, [{ ...first, discussionWords: "" }, second]).discussionWords).toBe("");
});

test("a correction says to which meeting it was put off; the original keeps what was said first", () => {
  const deferred = { ...original, code: "deferred", deferredToMeetingId: 5 } as const;
  const corrected = { ...deferred, discussionWords: null };
  expect(outcomeNow(deferred, []).deferredToMeetingId).toBe(5);
  expect(outcomeNow(deferred, [{ ...corrected, deferredToMeetingId: 7 }]).deferredToMeetingId).toBe(7);
  expect(outcomeNow(deferred, [{ ...corrected, deferredToMeetingId: null }]).deferredToMeetingId).toBeNull();
  const noted = { ...corrected, code: "noted", deferredToMeetingId: null } as const;
  expect(outcomeNow(deferred, [noted, { ...corrected, deferredToMeetingId: 8 }]).deferredToMeetingId).toBe(8);
});
