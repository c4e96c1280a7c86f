import { beforeEach, expect, test } from "vitest";
import type { Snapshot } from "#app/domain/programme/entry.ts";
import { linkBackFromRelatedThemes } from "#app/services/programme/link-back-from-related-themes.server.ts";
import type { RelationKind } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import { freshDb, NOW } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenItem, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let lastYear: number;
let taxis: number;
let buses: number;
let itemOfTaxis: number;

/** Taxis with an item are released now; buses were published last year. */
beforeEach(async () => {
  db = await freshDb();
  lastYear = await givenProgramme(db, { startYear: 2025, state: "published" });
  const programmeId = await givenProgramme(db);
  taxis = await givenTheme(db, { title: "Taxis" });
  buses = await givenTheme(db, { title: "Buses" });
  itemOfTaxis = await givenItem(db, { themeId: taxis, programmeId });
});

const relate = (themeId: number, otherThemeId: number, kind: RelationKind, words = "") =>
  db.insertInto("themeRelation").values({ themeId, otherThemeId, kind, words, at: NOW, byName: "Jo Bryce" }).execute();
const mention = (themeId: number, itemId: number, words: string) =>
  db.insertInto("themeMention").values({ themeId, itemId, words }).execute();
/** Publishes with last year's programme, beside the theme and the item that are released now. */
const published = (...more: Parameters<typeof givenPublished>[2]) =>
  givenPublished(db, lastYear, [["theme", taxis, { title: "Taxis" }], ["item", itemOfTaxis, {}], ...more]);
const release = (items: { id: number; themeId: number | null }[] = [{ id: itemOfTaxis, themeId: taxis }]) =>
  db
    .transaction()
    .execute((trx) => linkBackFromRelatedThemes(trx, { themes: [{ id: taxis }], items } as unknown as Snapshot));
const pointers = async (themeId: number) => {
  const entry = (await findPublication(db, "theme", themeId))?.entry as { [key: string]: unknown } | undefined;
  return entry && { relations: entry.relations, mentions: entry.mentions, itemIds: entry.itemIds };
};
const NONE = { relations: [], mentions: [], itemIds: [] };

test("a theme published before is told of the one that follows it, by its own side of the relation", async () => {
  await published(["theme", buses, { title: "Buses as published" }]);
  await relate(taxis, buses, "follows", "Ask jo@example.test");
  await release();
  expect((await pointers(buses))?.relations).toEqual([
    { themeId: taxis, words: "Followed by", note: expect.not.stringContaining("@") as string },
  ]);
  expect(await findPublication(db, "theme", buses)).toMatchObject({ entry: { title: "Buses as published" } });
});

test("and the other way about; what it points at must be published", async () => {
  const trams = await givenTheme(db);
  await published(["theme", buses]);
  await relate(buses, taxis, "follows");
  await relate(buses, trams, "related");
  await release();
  expect((await pointers(buses))?.relations).toEqual([{ themeId: taxis, words: "Follows", note: "" }]);
  expect(await pointers(trams)).toBeUndefined();
});

test("a theme spoken of at an item of this release points at it, with every item where it was spoken of that is published", async () => {
  const earlier = await givenItem(db, { title: "Earlier" });
  const hidden = await givenItem(db, { title: "Not published" });
  await published(["theme", buses], ["item", earlier]);
  await mention(buses, itemOfTaxis, "Buses came up.");
  await mention(buses, earlier, "Before, too.");
  await mention(buses, hidden, "In private.");
  await release();
  expect(await pointers(buses)).toEqual({
    ...NONE,
    mentions: [
      { itemId: itemOfTaxis, words: "Buses came up." },
      { itemId: earlier, words: "Before, too." },
    ],
  });
});

test("a theme with an item in this release has that item, and its others that are published", async () => {
  const now = await givenItem(db, { themeId: buses });
  const before = await givenItem(db, { themeId: buses });
  await givenItem(db, { themeId: buses });
  await published(["theme", buses], ["item", now], ["item", before]);
  await release([
    { id: itemOfTaxis, themeId: taxis },
    { id: now, themeId: buses },
    { id: await givenItem(db), themeId: null },
  ]);
  expect((await pointers(buses))?.itemIds).toEqual([now, before]);
});

test("themes that nothing connects stay as published, as does the theme that is released itself", async () => {
  const trams = await givenTheme(db);
  const stale = { itemIds: [99] };
  await published(["theme", buses, stale], ["theme", trams, stale]);
  await relate(trams, buses, "related");
  await mention(taxis, itemOfTaxis, "Taxis again.");
  await release();
  for (const themeId of [buses, trams]) expect((await pointers(themeId))?.itemIds).toEqual([99]);
  expect(await pointers(taxis)).toEqual(NONE);
});
