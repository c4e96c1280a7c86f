import { expect, test } from "vitest";
import { builderWarnings, decisionLine } from "#app/domain/agenda/builder-sentences.ts";
import type { AgendaPaper } from "#app/domain/agenda/view.ts";

const OFFICER = "Sam Officer";
const CHAIR = "Clare Chair";

test.each([
  ["with_chair", OFFICER, null, null, "Sent to the chair by Sam Officer."],
  ["with_chair", null, null, null, ""],
  ["agreed", OFFICER, CHAIR, "", "Agreed by Clare Chair."],
  ["agreed", OFFICER, CHAIR, "Well done.", "Agreed by Clare Chair: Well done."],
  ["draft", OFFICER, CHAIR, "Fewer items, please.", "Sent back by Clare Chair: Fewer items, please."],
  ["draft", null, null, null, ""],
  ["published", OFFICER, CHAIR, "", ""],
] as const)("an agenda that is %s: %s, %s, %s", (state, submittedByName, decidedByName, decisionWords, line) => {
  expect(decisionLine({ state, submittedByName, decidedByName, decisionWords })).toBe(line);
});

const LATE = [{ reference: "I-6", title: "A fire inspection" }];
const SAID_LATE = "I-6 A fire inspection was on no agenda published in time";
const SAID_NEW = "The public cannot see what has changed since the agenda was published";
const NEWS = {} as AgendaPaper;

test.each([
  ["nothing is published and nothing is late", [], null, [], 0, []],
  ["there is news, but nothing is published yet", [], NEWS, [], 0, []],
  ["there is news since the agenda was published", [], NEWS, [], 1, [SAID_NEW]],
  ["an item was published too late", LATE, null, [], 1, [SAID_LATE]],
  ["an item would be published too late", [], NEWS, LATE, 1, [SAID_LATE, SAID_NEW]],
])("warns where %s", (_case, lateItems, paper, toBeLate, releases, said) => {
  const warnings = builderWarnings(lateItems, { paper, lateItems: toBeLate }, releases);
  expect(warnings).toEqual(said.map((opening) => expect.stringContaining(opening)));
});
