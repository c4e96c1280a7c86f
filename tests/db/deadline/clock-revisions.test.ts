import { beforeEach, expect, test } from "vitest";
import { listClockRevisions, listOccasionSources } from "#db/deadline/clock-revisions.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const revised = async (...bodyIds: number[]) =>
  (await listClockRevisions(db, bodyIds)).map(({ bodyId, changes, changedAt }) => [bodyId, changes, changedAt]);
const setting = (bodyId: number, ruleId: string, version: number, setAt: string) =>
  db
    .insertInto("deadlineSetting")
    .values({ bodyId, ruleId, version, setAt, applies: "yes", setByName: "Jo Bryce" })
    .execute();
const day = (onDay: string, addedAt: string, removedAt: string | null = null) =>
  db.insertInto("calendarDay").values({ onDay, words: "Closed", addedByName: "Jo", addedAt, removedAt }).execute();

test("a body's dates are revised with its own rules, and with each day that was added or taken off", async () => {
  expect(await revised(PANEL, OTHER_COMMITTEE)).toEqual([
    [PANEL, 1, null],
    [OTHER_COMMITTEE, 1, null],
  ]);
  expect(await revised()).toEqual([]);
  await setting(PANEL, "L1", 2, "2026-06-01T09:00:00.000Z");
  await setting(PANEL, "L3", 3, "2026-05-01T09:00:00.000Z");
  expect(await revised(PANEL, OTHER_COMMITTEE)).toEqual([
    [PANEL, 6, "2026-06-01T09:00:00.000Z"],
    [OTHER_COMMITTEE, 1, null],
  ]);
  await day("2026-10-19", "2026-05-01T09:00:00.000Z", "2026-07-01T09:00:00.000Z");
  await day("2026-10-20", "2026-05-15T09:00:00.000Z");
  expect(await revised(OTHER_COMMITTEE)).toEqual([[OTHER_COMMITTEE, 4, "2026-07-01T09:00:00.000Z"]]);
  expect(await revised(PANEL)).toEqual([[PANEL, 9, "2026-07-01T09:00:00.000Z"]]);
  await setting(OTHER_COMMITTEE, "L1", 1, "2026-08-01T09:00:00.000Z");
  expect(await revised(OTHER_COMMITTEE)).toEqual([[OTHER_COMMITTEE, 5, "2026-08-01T09:00:00.000Z"]]);
});

test("the occasions asked for tell their versions, and no others", async () => {
  const happened = {
    bodyId: PANEL,
    ruleId: "P18",
    title: "Inspection",
    occurredOn: "2026-08-20",
    recordedByName: "Jo",
  };
  const rows = [1, 2, 3].map((id) => ({ ...happened, id, version: id + 1, recordedAt: NOW }));
  await db.insertInto("occasion").values(rows).execute();
  expect(await listOccasionSources(db, [3, 1])).toEqual(
    new Map([
      [1, { version: 2, changedAt: NOW }],
      [3, { version: 4, changedAt: NOW }],
    ]),
  );
  expect(await listOccasionSources(db, [])).toEqual(new Map());
});
