import { expect, test } from "vitest";
import { findSimilarThemes } from "#app/services/theme/find-similar-themes.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";

test.each([
  ["apostrophes", "O’Neill’s D’Arcy", "ONeills DArcy"],
  ["accents", "Café Zoë", "Cafe Zoe"],
])("a theme is like another whatever its %s", async (_, title, proposed) => {
  const db = await freshDb();
  const themeId = await givenTheme(db, { title, whyItMatters: "" });
  const alike = await findSimilarThemes(db, as("officer"), { title: proposed, whyItMatters: "" });
  expect(alike.map(({ reference }) => reference)).toEqual([`T-${themeId}`]);
});
