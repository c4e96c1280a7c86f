import { expect, test } from "vitest";
import { freeSlug, mayStandUnder, slugOf } from "#app/domain/administration/body-place.ts";

// 1 is at the top, 2 stands under 1, 3 under 2, 4 alone.
const PARENTS = new Map<number, number | null>([
  [1, null],
  [2, 1],
  [3, 2],
  [4, null],
]);

test.each([
  [1, null, true],
  [3, 1, true],
  [4, 3, true],
  [1, 1, false],
  [1, 2, false],
  [1, 3, false],
  [2, 3, false],
  [null, 4, true],
  [null, 9, false],
  [2, 9, false],
])("body %i under %s: %s", (body, parent, allowed) =>
  expect(mayStandUnder(body, parent, PARENTS).allowed).toBe(allowed),
);

test.each([
  ["Telford & Wrekin: Children’s Scrutiny Committee", "telford-and-wrekin-childrens-scrutiny-committee"],
  ["Panel Heddlu a Throseddu Dyfed-Powys", "panel-heddlu-a-throseddu-dyfed-powys"],
  ["Pwyllgor Craffu Tŷ", "pwyllgor-craffu-ty"],
  ["New", "body-new"],
  ["—", "body"],
])("%s is addressed as %s", (name, slug) => expect(slugOf(name)).toBe(slug));

test("a taken address gets a number", () => {
  expect(freeSlug("panel", new Set())).toBe("panel");
  expect(freeSlug("panel", new Set(["panel", "panel-2"]))).toBe("panel-3");
});
