import { expect, test } from "vitest";
import { themesOnlyExempt } from "#app/domain/programme/exempt-themes.ts";

const taken = (themeId: number | null, part: "part_1" | "part_2", state: "scheduled" | "withdrawn" = "scheduled") => ({
  themeId,
  part,
  state,
});

test("a theme is exempt where everything taken of it is in part II", () => {
  const items = [
    taken(1, "part_2"),
    taken(2, "part_2"),
    taken(2, "part_1"),
    taken(3, "part_1"),
    taken(4, "part_2"),
    taken(4, "part_1", "withdrawn"),
    taken(5, "part_2", "withdrawn"),
    taken(null, "part_2"),
  ];
  expect([...themesOnlyExempt(items)]).toEqual([1, 4]);
});
