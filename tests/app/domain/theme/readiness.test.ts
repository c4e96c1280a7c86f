import { expect, test } from "vitest";
import { isReadyForChair, readiness } from "#app/domain/theme/readiness.ts";

const READY = {
  whyItMatters: "Waits have risen.",
  desiredOutcome: "Shorter waits.",
  leadMemberId: 4,
  lines: 1,
  questions: 0,
};

test("a theme with everything is ready", () => {
  expect(isReadyForChair(READY)).toEqual({ allowed: true });
  expect(isReadyForChair({ ...READY, lines: 0, questions: 1 })).toEqual({ allowed: true });
});

test.each([
  [{ whyItMatters: "  " }, "This theme is not ready: say why it matters first."],
  [{ desiredOutcome: "" }, "This theme is not ready: say what could change as a result first."],
  [{ lines: 0 }, "This theme is not ready: add at least one line of enquiry or question first."],
  [{ leadMemberId: null }, "This theme is not ready: choose a lead member first."],
  [
    { whyItMatters: "", leadMemberId: null },
    "This theme is not ready: say why it matters and choose a lead member first.",
  ],
])("without %o it is not, and says so", (lacking, because) => {
  expect(isReadyForChair({ ...READY, ...lacking })).toEqual({ allowed: false, kind: "state", because });
});

test("the list shows what is there and what is missing, in order", () => {
  expect(readiness({ ...READY, desiredOutcome: "" }).map(({ words, met }) => [words, met])).toEqual([
    ["Why it matters", true],
    ["Desired outcome", false],
    ["A line of enquiry or a question", true],
    ["Lead member", true],
  ]);
});
