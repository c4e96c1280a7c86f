import { expect, test } from "vitest";
import { undoText, undoUntil } from "#app/domain/done.ts";

const undo = {
  words: "You approved it.",
  path: "/approvals",
  fields: {},
  until: undoUntil("2026-06-02T09:14:30.000Z"),
};

test("what was done at 10:14 in London may be undone until 10:24, by the clock of the reader", () => {
  expect(undo.until).toBe("2026-06-02T09:24:30.000Z");
  expect(undoText(undo)).toBe("Undo, until 10:24");
  expect(undoText({ ...undo, until: null })).toBe("Undo");
});
