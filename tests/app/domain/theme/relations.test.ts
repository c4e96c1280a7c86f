import { expect, test } from "vitest";
import { hasNewLink, mayLinkTo, mayMergeInto, mayUnlink } from "#app/domain/theme/relations.ts";

const theme = { id: 12, bodyId: 1, state: "proposed", sensitiveSinceAt: null } as const;
const other = { id: 14, bodyId: 1, state: "approved", sensitiveSinceAt: null } as const;
const because = (verdict: ReturnType<typeof mayLinkTo>) => (verdict.allowed ? "" : verdict.because);

test("a theme is merged into another open one of its body that is as sensitive as it is", () => {
  expect(mayMergeInto(theme, other).allowed).toBe(true);
  expect(because(mayMergeInto(theme, theme))).toBe("A theme cannot be merged into itself.");
  expect(because(mayMergeInto(theme, { ...other, bodyId: 2 }))).toContain("Themes of different bodies");
  expect(because(mayMergeInto(theme, { ...other, state: "closed" }))).toContain("The other theme is “Closed”");
  expect(because(mayMergeInto(theme, { ...other, sensitiveSinceAt: "2026-09-01" }))).toContain("marked as sensitive");
});

test("a theme that the actor cannot see is refused in one sentence, whatever is done with it", () => {
  expect(because(mayMergeInto(theme, undefined))).toBe("There is no theme with that reference that you can see.");
  expect(because(mayLinkTo(theme, 14, undefined))).toBe("There is no theme with that reference that you can see.");
});

test("a theme is linked to another, not to itself", () => {
  expect(mayLinkTo(theme, 14, other).allowed).toBe(true);
  expect(because(mayLinkTo(theme, 12, theme))).toBe("A theme cannot be linked to itself.");
});

test("two themes are linked in the same way once", () => {
  expect(hasNewLink(true).allowed).toBe(true);
  expect(hasNewLink(false)).toMatchObject({ kind: "state", because: "The two are already linked in that way." });
});

test("a link is removed, but not one left by merging", () => {
  expect(mayUnlink("follows").allowed).toBe(true);
  expect(mayUnlink("related").allowed).toBe(true);
  expect(because(mayUnlink("merged_into"))).toContain("stays on the record");
});
