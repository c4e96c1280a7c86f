import { beforeAll, expect, test } from "vitest";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { listRowsToTick, listTicked } from "#app/services/list-rows-to-tick.server.ts";
import { programmeSource } from "#app/services/programme/programme-rows.server.ts";
import { themeSource, themesToConsider } from "#app/services/theme/list-themes.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { givenItem, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
beforeAll(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  for (let n = 0; n < 230; n += 1)
    await givenItem(db, { programmeId, kind: "theme", state: n % 10 === 9 ? "withdrawn" : "scheduled" });
  for (let n = 0; n < 130; n += 1) await givenTheme(db, { state: n % 4 === 3 ? "approved" : "proposed" });
});

test("a form of items to tick offers a hundred a page, all of them once, with how many there are", async () => {
  const source = programmeSource(db, as("officer"), programmeId, []);
  const page = (asked: string | null) => listRowsToTick(source, { state: OPEN_ITEM_STATES }, asked);
  const pages = [await page(null), await page("2"), await page("3")];
  expect(pages.map(({ rows: { length }, ...paged }) => ({ length, ...paged }))).toEqual([
    { length: 100, page: 1, pages: 3, total: 207 },
    { length: 100, page: 2, pages: 3, total: 207 },
    { length: 7, page: 3, pages: 3, total: 207 },
  ]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(207);
  expect(await page("4")).toEqual(pages[2]);
});

test("what was ticked on one page is known on another, whatever has become of it, and nothing of another list", async () => {
  const source = programmeSource(db, as("officer"), programmeId, []);
  expect((await listTicked(source, [230, 1, 9_999])).map(({ id }) => id)).toEqual([230, 1]);
  expect(await listTicked(programmeSource(db, as("officer"), programmeId + 1, []), [1])).toEqual([]);
});

test.each(["officer", "outsideOfficer", "member", "chair"] as const)(
  "the themes that the %s may put on the long list are those whose rows say so",
  async (who) => {
    const asked = { words: [], kinds: {}, group: null, sort: { column: "", down: false } };
    const all = themeSource(db, as(who));
    const ids = await all.ids(asked);
    const rows = await all.rows(ids);
    const may = ids.filter((id) => rows.get(id)?.mayConsider);
    const ticked = await listRowsToTick(themesToConsider(db, as(who)), { state: ["proposed"] });
    expect(ticked.total).toBe(may.length);
    expect(ticked.rows.map(({ id }) => id)).toEqual(may.slice(0, 100));
    expect(ticked.total).toBe(who === "officer" ? 98 : 0);
  },
);
