import { expect, test } from "vitest";
import { findSimilarThemes } from "#app/services/theme/find-similar-themes.server.ts";
import { as, freshDb, PANEL } from "#tests/support/cast.ts";
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

test("a theme is like another that says the same in other words, by the lists of the reader's bodies", async () => {
  const db = await freshDb();
  const alike = async (title: string) =>
    (await findSimilarThemes(db, as("officer"), { title, whyItMatters: "" })).map(({ reference }) => reference);
  const taxi = await givenTheme(db, { title: "Taxi licensing", whyItMatters: "" });
  const hotel = await givenTheme(db, { title: "Hotel watch", whyItMatters: "" });
  expect(await alike("Cabs and private hire drivers")).toEqual([`T-${taxi}`]);
  expect(await alike("Licences")).toEqual([`T-${taxi}`]);
  expect(await alike("Kitemark")).toEqual([]);
  await db.updateTable("body").set({ sameWords: "kitemark = hotel watch" }).where("id", "=", PANEL).execute();
  expect(await alike("Kitemark")).toEqual([`T-${hotel}`]);
});

test("signs in what is the same as another are looked for as they stand", async () => {
  const db = await freshDb();
  await db.updateTable("body").set({ sameWords: "c++ course = (coding) school" }).where("id", "=", PANEL).execute();
  const coding = await givenTheme(db, { title: "A C++ course", whyItMatters: "" });
  await givenTheme(db, { title: "Buses", whyItMatters: "" });
  const alike = await findSimilarThemes(db, as("officer"), { title: "(Coding) school", whyItMatters: "" });
  expect(alike.map(({ reference }) => reference)).toEqual([`T-${coding}`]);
});
