import { expect, test } from "vitest";
import { hasParagraph } from "#app/domain/agenda/exempt.ts";

test.each([
  ["part_1", null, true],
  ["part_1", "3", true],
  ["part_2", "3", true],
  ["part_2", null, false],
  ["part_2", "8", false],
] as const)("an item in %s with the paragraph %s: %s", (part, exemptParagraph, may) => {
  expect(hasParagraph({ part, exemptParagraph })).toEqual(
    may
      ? { allowed: true }
      : {
          allowed: false,
          kind: "input",
          because: "Choose the paragraph that makes it exempt: the resolution has to name it.",
        },
  );
});
