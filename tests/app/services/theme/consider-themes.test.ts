import { beforeEach, expect, test } from "vitest";
import { considerThemes } from "#app/services/theme/consider-themes.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { actionsIn, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const statesIn = async () =>
  (await db.selectFrom("theme").select("state").orderBy("id").execute()).map(({ state }) => state);

test("those that may move do, and each that may not is named with its reason", async () => {
  const proposed = await givenTheme(db);
  const scoped = await givenTheme(db, { state: "scoped" });
  const stale = await givenTheme(db, { version: 4 });
  const elsewhere = await givenTheme(db, { bodyId: OTHER_COMMITTEE });

  const bulk = await considerThemes(db, acting("officer"), [
    { id: proposed, version: 1 },
    { id: scoped, version: 1 },
    { id: stale, version: 3 },
    { id: elsewhere, version: 1 },
  ]);

  expect(bulk.done).toEqual([{ id: proposed, version: 1 }]);
  expect(bulk.refused.map(({ id, refusal }) => [id, refusal.kind])).toEqual([
    [scoped, "state"],
    [stale, "stale"],
    [elsewhere, "input"],
  ]);
  expect(await statesIn()).toEqual(["under_consideration", "scoped", "proposed", "proposed"]);
  expect(await actionsIn(db)).toEqual(["theme_put_on_long_list"]);
});

test("the same form posted twice answers the same and writes once", async () => {
  const ticked = [
    { id: await givenTheme(db), version: 1 },
    { id: await givenTheme(db), version: 1 },
  ];
  const same = acting("officer");
  const first = await considerThemes(db, same, ticked);
  expect(await considerThemes(db, same, ticked)).toEqual(first);
  expect(first.done).toEqual(ticked);
  expect(await actionsIn(db)).toHaveLength(2);
});

test("a member is refused for every row, and nothing moves", async () => {
  const bulk = await considerThemes(db, acting("member"), [{ id: await givenTheme(db), version: 1 }]);
  expect(bulk).toMatchObject({ done: [], refused: [{ refusal: { kind: "role" } }] });
  expect(await statesIn()).toEqual(["proposed"]);
});
