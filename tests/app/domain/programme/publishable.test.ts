import { expect, test } from "vitest";
import { isItemPublished, isQuestionPublished, isThemePublished } from "#app/domain/programme/publishable.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

test.each<[ThemeState, "never" | "if before" | "yes"]>([
  ["draft", "never"],
  ["proposed", "if before"],
  ["under_consideration", "if before"],
  ["scoped", "if before"],
  ["with_chair", "if before"],
  ["approved", "yes"],
  ["scheduled", "yes"],
  ["deferred", "yes"],
  ["considered", "yes"],
  ["follow_up", "yes"],
  ["carried_forward", "yes"],
  ["not_taken_forward", "if before"],
  ["closed", "yes"],
])("a theme that is %s: %s", (state, when) => {
  const theme = { state, sensitiveSinceAt: null };
  expect(isThemePublished(theme, false)).toBe(when === "yes");
  expect(isThemePublished(theme, true)).toBe(when !== "never");
  const sensitive = { state, sensitiveSinceAt: "2026-09-01T09:00:00.000Z" };
  expect(isThemePublished(sensitive, true)).toBe(false);
});

const PLAIN = { wasPublished: false, isThemePublished: true, awaitsAddition: false, hasMeeting: true };

test.each<[ItemState, boolean, boolean]>([
  ["not_scheduled", true, true],
  ["scheduled", true, true],
  ["considered", true, true],
  ["deferred", false, true],
  ["withdrawn", false, true],
])("an item of a theme that is %s is published at first: %s, once published: %s", (state, first, later) => {
  const item = { state, themeId: 4 };
  expect(isItemPublished(item, PLAIN)).toBe(first);
  expect(isItemPublished(item, { ...PLAIN, wasPublished: true })).toBe(later);
  expect(isItemPublished(item, { ...PLAIN, wasPublished: true, isThemePublished: false })).toBe(false);
  expect(isItemPublished(item, { ...PLAIN, awaitsAddition: true })).toBe(false);
});

test("an item without a theme is published with its meeting only", () => {
  expect(isItemPublished({ state: "scheduled", themeId: null }, { ...PLAIN, isThemePublished: false })).toBe(true);
  expect(isItemPublished({ state: "not_scheduled", themeId: null }, { ...PLAIN, hasMeeting: false })).toBe(false);
});

test.each([
  ["proposed", false],
  ["agreed", true],
  ["put", true],
  ["withdrawn", false],
] as const)("a question that is %s is published: %s", (state, published) => {
  expect(isQuestionPublished({ state, themeId: 4 }, true)).toBe(published);
  expect(isQuestionPublished({ state, themeId: null }, false)).toBe(published);
  expect(isQuestionPublished({ state, themeId: 4 }, false)).toBe(false);
});
