import { expect, test } from "vitest";
import { movedInBulkSentence } from "#app/domain/agenda-item/moved-sentence.ts";

test.each([
  [1, 0, "1 item has been moved."],
  [3, 0, "3 items have been moved."],
  [1, 1, "1 change waits for the chair."],
  [5, 2, "3 items have been moved. 2 changes wait for the chair."],
])("%s done of which %s wait", (done, waiting, words) => {
  expect(movedInBulkSentence(done, waiting, "moved")).toBe(words);
});
