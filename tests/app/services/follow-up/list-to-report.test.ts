import { beforeAll, expect, test } from "vitest";
import { followUpSource } from "#app/services/follow-up/list-follow-ups.server.ts";
import { listFollowUpsToReport, listOfTheseToReport } from "#app/services/follow-up/list-to-report.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";
import { givenFollowUp } from "#tests/support/records.ts";

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  await givenManyFollowUps(db);
  for (let more = 0; more < 80; more += 1) await givenFollowUp(db);
}, 60_000);

test.each(["officer", "outsideOfficer", "member", "chair"] as const)(
  "what the %s may report on is what the rows of their tracker say",
  async (who) => {
    const tracker = await followUpSource(db, as(who));
    const ids = await tracker.ids({ words: [], kinds: {}, group: null, sort: { column: "", down: false } });
    const may = [...(await tracker.rows(ids)).values()].filter(({ mayReport }) => mayReport);
    const pages = [await listFollowUpsToReport(db, as(who), null), await listFollowUpsToReport(db, as(who), "2")];
    expect(pages[0]).toMatchObject({ total: may.length, pages: Math.max(1, Math.ceil(may.length / 100)) });
    const told = pages.slice(0, pages[0]?.pages).flatMap(({ rows }) => rows);
    const rows = may.map(({ id, version, wording }) => ({ id, version, wording }));
    expect(told).toEqual(rows.slice(0, 200));
    expect(await listOfTheseToReport(db, as(who), ids.slice(1))).toEqual(rows.filter(({ id }) => id > (ids[0] ?? 0)));
  },
);

test("there are more than one page holds, and some that nobody may report on", async () => {
  const { total, rows } = await listFollowUpsToReport(db, as("officer"), null);
  expect([rows.length, total > 100]).toEqual([100, true]);
  expect((await listFollowUpsToReport(db, as("member"), null)).total).toBe(0);
});
