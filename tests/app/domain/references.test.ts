import { expect, test } from "vitest";
import { idFromReference, named, nameOnly, reference, referencesOf } from "#app/domain/references.ts";

test.each([
  ["theme", 14, "T-14"],
  ["question", 31, "Q-31"],
  ["item", 9, "I-9"],
  ["meeting", 5, "M-5"],
  ["variation", 2, "V-2"],
] as const)("%s %i is %s, and back", (kind, id, text) => {
  expect(reference(kind, id)).toBe(text);
  expect(idFromReference(kind, text)).toBe(id);
});

test.each([
  "Q-14",
  "T-0",
  "T-014",
  "t-14",
  "T14",
  "T--14",
  "T-1.5",
  "T-1e3",
  " T-14",
  "T-14\n",
  "T-9999999999",
  "",
  undefined,
])("%j is no theme's reference", (text) => {
  expect(idFromReference("theme", text)).toBeUndefined();
});

test.each([
  [[7], "Q-7"],
  [[7, 9], "Q-7 and Q-9"],
  [[7, 9, 12], "Q-7, Q-9 and Q-12"],
])("the questions %j are named %s", (ids, text) => {
  expect(referencesOf("question", ids)).toBe(text);
});

test("a record is named before its reference, or by its name alone", () => {
  expect(named("Visit the three wards", "F-57")).toBe("Visit the three wards (F-57)");
  expect(nameOnly("Visit the three wards (F-57)")).toBe("Visit the three wards");
  expect(nameOnly("Speed limits (20 mph)")).toBe("Speed limits (20 mph)");
});
