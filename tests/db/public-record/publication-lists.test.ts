import { beforeEach, expect, test } from "vitest";
import {
  listAllPublishedThemes,
  listPublishedMeetings,
  listPublishedThemes,
} from "#app/services/public-record/list-published.server.ts";
import { pagePublishedMeetings, pagePublishedThemes } from "#db/public-record/publication-lists.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenProgramme } from "#tests/support/records.ts";

let db: Db;
let releaseId: number;
beforeEach(async () => {
  db = await freshDb();
  await givenPublished(db, await givenProgramme(db), []);
  ({ id: releaseId } = await db.selectFrom("programmeRelease").select("id").executeTakeFirstOrThrow());
});

const put = (row: Pick<New<"publication">, "kind" | "recordId"> & Partial<New<"publication">>, view: object = {}) =>
  db
    .insertInto("publication")
    .values({ bodyId: PANEL, releaseId, title: "", onDay: null, publishedAt: NOW, ...row, view: JSON.stringify(view) })
    .execute();
const theme = (recordId: number, title: string, view: object = {}) =>
  put(
    { kind: "theme", recordId, title },
    { id: recordId, title, why: "", desiredOutcome: "", state: "approved", itemIds: [], ...view },
  );
const meeting = (recordId: number, onDay: string, bodyId = PANEL) =>
  put({ kind: "meeting", recordId, onDay, bodyId }, { id: recordId, meetsOn: onDay, state: "confirmed", itemIds: [] });
const all = { limit: 50, offset: 0 };
const themes = async (q = "", page = all) => {
  const { rows, total } = await pagePublishedThemes(db, { q, ...page });
  return [total, rows.map(({ id }) => id)];
};

test("themes by title, whatever the capitals, then by number; a page of them, and how many there are", async () => {
  await theme(5, "taxis");
  await theme(4, "Buses");
  await theme(9, "Taxis");
  await theme(3, "Trams");
  await put({ kind: "item", recordId: 2, title: "A item" });
  expect(await themes()).toEqual([4, [4, 5, 9, 3]]);
  expect(await themes("", { limit: 2, offset: 1 })).toEqual([4, [5, 9]]);
});

test("a theme is found whichever apostrophe or hyphen it is typed with, or without", async () => {
  await theme(1, "The Commissioner’s report");
  await theme(2, "Language-school host families");
  for (const typed of ["Commissioner's", "commissioner’s", "commissioners"]) {
    expect(await themes(typed), typed).toEqual([1, [1]]);
  }
  for (const typed of ["language school", "language-school", "host-families"]) {
    expect(await themes(typed), typed).toEqual([1, [2]]);
  }
});

test("a theme is found by title, reasons or outcome as published, and by nothing else; signs stand for themselves", async () => {
  await theme(1, "Night buses");
  await theme(2, "Trams", { why: "Nobody gets home at NIGHT." });
  await theme(3, "Cycling", { desiredOutcome: "Lit at night" });
  await theme(4, "Walking", { originWords: "At night", why: "100% of us" });
  await theme(5, "Driving", { why: "1000 of us" });
  await put({ kind: "item", recordId: 6, title: "Night" }, { title: "Night" });
  expect(await themes("night")).toEqual([3, [3, 1, 2]]);
  expect(await themes("100%")).toEqual([1, [4]]);
  expect(await themes("_rams")).toEqual([0, []]);
  expect(await themes("nobody at all")).toEqual([0, []]);
});

test("meetings to come, today's among them, soonest first, and those gone by, latest first; of one body or of all", async () => {
  await meeting(1, "2026-06-02");
  await meeting(2, "2026-08-31");
  await meeting(4, "2026-10-13");
  await meeting(3, TODAY);
  await meeting(5, "2026-09-08", OTHER_COMMITTEE);
  await meeting(6, TODAY);
  await put({ kind: "item", recordId: 7, onDay: TODAY });
  const list = async (when: "coming" | "past", more: { bodySlug?: string; limit?: number; offset?: number } = {}) => {
    const { rows, total } = await pagePublishedMeetings(db, { today: TODAY, when, ...all, ...more });
    return [total, rows.map(({ id }) => id)];
  };
  expect(await list("coming")).toEqual([4, [3, 6, 5, 4]]);
  expect(await list("past")).toEqual([2, [2, 1]]);
  expect(await list("coming", { bodySlug: "anytown-panel" })).toEqual([3, [3, 6, 4]]);
  expect(await list("coming", { bodySlug: "othertown-committee" })).toEqual([1, [5]]);
  expect(await list("past", { bodySlug: "othertown-committee" })).toEqual([0, []]);
  expect(await list("coming", { limit: 1, offset: 2 })).toEqual([4, [5]]);
});

test("twenty-five a page, and the first where a page makes no sense; a sheet takes all", async () => {
  for (let n = 1; n <= 26; n += 1) await theme(n, `Theme ${n + 10}`);
  const page = async (asked?: number) => {
    const read = await listPublishedThemes(db, { today: TODAY, ...(asked !== undefined && { page: asked }) });
    return [read.page, read.pages, read.total, read.rows.length];
  };
  for (const asked of [undefined, 1, 0, -1, 1.5, Number.NaN])
    expect(await page(asked), `${asked}`).toEqual([1, 2, 26, 25]);
  expect(await page(2)).toEqual([2, 2, 26, 1]);
  expect(await listAllPublishedThemes(db, TODAY, "")).toHaveLength(26);
  expect(await listAllPublishedThemes(db, TODAY, "theme 11")).toMatchObject([
    { title: "Theme 11", stateWords: "Approved" },
  ]);
  await meeting(90, "2026-08-31");
  expect(await listPublishedMeetings(db, { today: TODAY })).toMatchObject({ total: 0, page: 1, pages: 1, rows: [] });
  expect(await listPublishedMeetings(db, { today: TODAY, when: "past" })).toMatchObject({ total: 1, pages: 1 });
});
