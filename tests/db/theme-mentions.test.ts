import { beforeEach, expect, test } from "vitest";
import { listMentions } from "#db/theme/theme-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { givenItem, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

async function saidUnder(item: Parameters<typeof givenItem>[1]) {
  const itemId = await givenItem(db, item);
  await db.insertInto("themeMention").values({ themeId, itemId, words: "Raised." }).execute();
}

test("a reader sees where a theme was said only in bodies of their own", async () => {
  await saidUnder({ title: "Here" });
  await saidUnder({ title: "Elsewhere", bodyId: OTHER_COMMITTEE });

  expect((await listMentions(db, as("member"), themeId)).map((mention) => mention.itemTitle)).toEqual(["Here"]);
});

test("an item of a sensitive theme is not named to a member", async () => {
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW });
  await saidUnder({ title: "Behind closed doors", themeId: sensitive });

  expect(await listMentions(db, as("member"), themeId)).toEqual([]);
  expect(await listMentions(db, as("chair"), themeId)).toHaveLength(1);
});
