import { beforeEach, describe, expect, test } from "vitest";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { movesByDay } from "#app/domain/deadline/calendar-changes.ts";
import { listClockBodyIds } from "#db/deadline/deadlines.server.ts";
import type { Db } from "#db/open.server.ts";
import { readMovesByDay } from "#app/services/agenda-item/read-moves.server.ts";
import { readDays, readDayToRemove } from "#app/services/deadline/read-days.server.ts";
import { readClockOf } from "#app/services/deadline/read-clock.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

const WIDE = 430;
/** Closed, and longer than any holiday: a count that reaches over it reaches far. */
const AUGUST = Array.from({ length: 40 }, (_, n) => addDays("2026-07-27", n));
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const givenOccasion = (bodyId: number, ruleId: string, occurredOn: IsoDate) =>
  db
    .insertInto("occasion")
    .values({ bodyId, ruleId, occurredOn, title: "It happened", recordedAt: NOW, recordedByName: "Priya Shah" })
    .execute();

/** Everything within reach of any rule, worked out twice. */
async function fromEverything(onDay: IsoDate, is: "added" | "removed") {
  const bodyIds = await listClockBodyIds(db, { councilId: 1, jurisdiction: null, today: TODAY });
  const clock = await readClockOf(db, { bodyIds, from: addDays(onDay, -WIDE), to: addDays(onDay, WIDE) });
  return movesByDay(clock, { onDay, words: "Closed", jurisdiction: null, is }, TODAY);
}

describe("what a day moves that does not count", () => {
  test("is the same as where everything is worked out", async () => {
    for (let n = 0; n < 60; n += 1) {
      const meetsOn = addDays("2026-02-02", n * 7 + (n % 5));
      const bodyId = n % 3 ? PANEL : OTHER_COMMITTEE;
      await givenMeeting(db, { meetsOn, bodyId, ...(n % 4 ? {} : { state: n < 30 ? "held" : "cancelled" }) });
      await givenOccasion(bodyId, n % 2 ? "L5" : "O4", addDays(meetsOn, 2));
      await givenOccasion(bodyId, "P8", addDays(meetsOn, 3));
    }
    const set = { ruleId: "L1", applies: "yes", value: 60, setByName: "Priya Shah", setAt: NOW } as const;
    await db
      .insertInto("deadlineSetting")
      .values({ bodyId: PANEL, ...set })
      .execute();
    const closed = { words: "Closed", jurisdiction: null, addedAt: NOW, addedByName: "Priya Shah" };
    await db
      .insertInto("calendarDay")
      .values(["2026-09-14", ...AUGUST].map((onDay) => ({ onDay, ...closed })))
      .execute();

    let found = 0;
    for (let day = "2026-04-01"; day < "2027-03-31"; day = addDays(day, 31)) {
      const moved = await readMovesByDay(
        db,
        { onDay: day, words: "Closed", jurisdiction: null, is: "added" },
        as("secondOfficer"),
      );
      expect(moved).toEqual(await fromEverything(day, "added"));
      found += moved.length;
    }
    expect(found).toBeGreaterThan(40);
    const off = { onDay: "2026-09-14", words: "Closed", jurisdiction: null, is: "removed" } as const;
    expect(await readMovesByDay(db, off, as("secondOfficer"))).toEqual(await fromEverything("2026-09-14", "removed"));
  }, 60_000);

  test("the days that were added are listed a hundred on a page, with how many there are", async () => {
    const closed = { words: "Closed", jurisdiction: null, addedAt: NOW, addedByName: "Priya Shah" };
    const days = Array.from({ length: 130 }, (_, n) => ({ ...closed, onDay: addDays("2027-01-01", n) }));
    await db.insertInto("calendarDay").values(days).execute();
    const second = await readDays(db, as("secondOfficer"), "2");
    expect(second.added.map(({ onDay }) => onDay)).toEqual(days.slice(100).map(({ onDay }) => onDay));
    expect(second.paged).toEqual({ page: 2, pages: 2, total: 130 });
  });

  test("tells of a hundred at most, and how many more there are", async () => {
    for (let n = 0; n < 120; n += 1) await givenMeeting(db, { meetsOn: "2026-09-21" });
    const closed = {
      onDay: "2026-09-14",
      words: "Closed",
      jurisdiction: null,
      addedAt: NOW,
      addedByName: "Priya Shah",
    };
    const { id } = await db.insertInto("calendarDay").values(closed).returning("id").executeTakeFirstOrThrow();
    const page = await readDayToRemove(db, as("secondOfficer"), id);
    expect(page?.moves.shown).toHaveLength(100);
    const all = await fromEverything("2026-09-14", "removed");
    expect(page?.moves.more).toBe(all.length - 100);
  });
});
