import { beforeAll, describe, expect, test } from "vitest";
import { deadlineList } from "#app/components/lists/deadline-list.tsx";
import { addDays, addMonths, type IsoDate } from "#app/domain/calendar.ts";
import { deadlinesOf } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlineSource } from "#app/services/deadline/list-deadlines.server.ts";
import { readClock } from "#app/services/deadline/read-clock.server.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, TODAY } from "#tests/support/cast.ts";
import { expectTwin } from "#tests/support/list-twin.ts";
import { givenManyDeadlines } from "#tests/support/many-deadlines.ts";

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  await givenManyDeadlines(db);
}, 60_000);

test.each(["officer", "member", "outsideOfficer"] as const)(
  "the deadlines of the %s are found and counted as in memory",
  (who) =>
    expectTwin(deadlineList, deadlineSource(db, as(who)), {
      addresses: 70,
      words: ["september", "inspection", "L1 meeting", "elec", "days late", "n1", "missed tuesday", "zz"],
    }),
);

describe("the list holds what the rules say of everything, in their order", () => {
  const ASKED = { words: [], kinds: {}, group: null, sort: { column: "", down: false } };
  const listed = async (actor: Actor) => {
    const source = deadlineSource(db, actor);
    const ids = await source.ids(ASKED);
    const rows = await source.rows(ids);
    return ids.map((id) => rows.get(id)).map((row) => [row?.body.slug, row?.key, row?.on, row?.standing]);
  };
  const told = async (actor: Actor) => {
    const between = { from: addMonths(actor.today, -12), to: addMonths(actor.today, 18) };
    const clock = await readClock(db, actor, { bodyIds: bodiesOf(actor), ...between });
    return deadlinesOf(clock, actor.today, between).map(({ body, key, on, standing }) => [
      body.slug,
      key,
      on,
      standing,
    ]);
  };
  const days = Array.from({ length: 40 }, (_, at): IsoDate => addDays("2025-08-28", at * 19));

  test.each([TODAY, ...days])("on %s", async (today) => {
    for (const who of ["officer", "outsideOfficer"] as const) {
      const actor = { ...as(who), today };
      expect(await listed(actor)).toEqual(await told(actor));
    }
  });
});
