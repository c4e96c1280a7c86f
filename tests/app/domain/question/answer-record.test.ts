import { expect, test } from "vitest";
import { arrangeAnswers, whenAnsweredText, type AnswerRecorded } from "#app/domain/question/answer-record.ts";

let id = 0;
const answer = (values: Partial<AnswerRecorded>): AnswerRecorded => ({
  id: (id += 1),
  kind: "minuted",
  result: "answered",
  text: "Yes.",
  by: "The Commissioner",
  answeredOn: null,
  meeting: null,
  meetsOn: null,
  dateBasis: "stated",
  correctsAnswerId: null,
  because: "",
  sourceWords: "",
  recordedAt: "2026-09-09T09:00:00.000Z",
  recordedByName: "Jo Bryce",
  ...values,
});

test("what was added after the minutes is kept apart from the minuted answer, each with its corrections", () => {
  const minuted = answer({ meetsOn: "2026-09-08" });
  const added = answer({ kind: "added_after", text: "Post meeting: 40." });
  const first = answer({ kind: "correction", correctsAnswerId: minuted.id, text: "No." });
  const second = answer({ kind: "correction", correctsAnswerId: minuted.id, text: "No, but soon." });
  const ofAdded = answer({ kind: "correction", correctsAnswerId: added.id, text: "Post meeting: 41." });
  const holding = answer({ kind: "holding", result: "holding" });
  expect(arrangeAnswers([minuted, added, first, holding, second, ofAdded])).toEqual({
    minuted: [{ ...minuted, corrections: [first, second] }],
    written: [{ ...holding, corrections: [] }],
    addedAfter: [{ ...added, corrections: [ofAdded] }],
  });
});

test.each([
  [[], ""],
  [[{ result: "not_answered" as const, meetsOn: "2026-09-08" }], ""],
  [[{ meetsOn: "2026-09-08" }], "answered at the meeting of 8 September 2026"],
  [
    [
      { result: "taken_away" as const, meetsOn: "2026-09-08" },
      { kind: "holding" as const, result: "holding" as const },
      { kind: "written" as const, answeredOn: "2026-09-18" },
    ],
    "answered in writing on 18 September 2026",
  ],
  [[{ kind: "written" as const }], "answered in writing"],
  [
    [{ meetsOn: "2026-09-08" }, { kind: "added_after" as const }],
    "answered at the meeting of 8 September 2026, added to afterwards",
  ],
  [
    [{ meetsOn: "2026-09-08" }, { kind: "correction" as const, correctsAnswerId: 1 }],
    "answered at the meeting of 8 September 2026, corrected since",
  ],
])("where it was answered, in words: %#", (answers, words) => {
  expect(whenAnsweredText(answers.map(answer))).toBe(words);
});
