import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STORY_KINDS } from "#app/domain/story/kinds.ts";

test("docs/story.md tells every kind of entry in its words, and no others", () => {
  const told = [...readFileSync("docs/story.md", "utf8").matchAll(/^\| `(\w+)` +\| ([^|]+?) +\|$/gm)];
  const section = told.filter(
    ([, code = ""]) => !["version", "theme", "others", "published", "entries"].includes(code),
  );
  expect(section.map(([, code, words]) => [code, words])).toEqual(
    Object.entries(STORY_KINDS).map(([code, { words }]) => [code, words]),
  );
});
