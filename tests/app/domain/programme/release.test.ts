import { expect, test } from "vitest";
import { refsNotIn } from "#app/domain/programme/release.ts";
import { item, snapshot } from "#tests/support/snapshots.ts";

test("a record that the release does not hold is told from those it does, by its kind and its number", () => {
  const release = snapshot({ items: [item({ id: 7 })], themes: [], questions: [], meetings: [] });
  const refs = [
    { kind: "item", id: 7 },
    { kind: "item", id: 8 },
    { kind: "theme", id: 7 },
  ] as const;
  expect(refsNotIn(release, refs)).toEqual([
    { kind: "item", id: 8 },
    { kind: "theme", id: 7 },
  ]);
});
