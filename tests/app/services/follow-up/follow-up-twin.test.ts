import { beforeAll, expect, test } from "vitest";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import type { IsoDate } from "#app/domain/calendar.ts";
import { isNotReportedSince } from "#app/domain/follow-up/not-reported.ts";
import { followUpSource } from "#app/services/follow-up/list-follow-ups.server.ts";
import { listNotReported } from "#app/services/follow-up/list-not-reported.server.ts";
import { heardOf } from "#app/services/follow-up/tracked-rows.server.ts";
import { listFollowUpsByNumber } from "#db/follow-up/follow-up-tracker.server.ts";
import type { Db } from "#db/open.server.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { expectTwin } from "#tests/support/list-twin.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";

const READERS = ["officer", "member", "chair"] as const;

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  await givenManyFollowUps(db);
}, 60_000);

test.each(READERS)("the tracker of the %s is found and counted as in memory", async (who) =>
  expectTwin(followUpList, await followUpSource(db, as(who)), {
    addresses: 40,
    words: ["slides", "F-1 re", "reopen zoes", "clerk", "action 7 of", "2026/27 no", "autumn", "taxis", "zz"],
  }),
);

test.each(READERS)("what was not reported on since a day is found for the %s as the rule says it", async (who) => {
  const mine = await db
    .selectFrom("followUp")
    .select("id")
    .where(readableFollowUps(as(who)))
    .execute();
  const rows = await listFollowUpsByNumber(db, as(who), mine.map(({ id }) => id)); // prettier-ignore
  for (const day of ["2026-06-02", "2026-08-16", "2026-08-21", "2026-09-02"] as IsoDate[]) {
    const silent = rows.filter((row) => isNotReportedSince(heardOf(row), day)).map(({ id }) => id);
    const found = await listNotReported(db, as(who), { meetingId: null, day });
    expect(found.rows.map(({ id }) => id)).toEqual(silent.slice(0, 100));
    expect(found.total).toBe(silent.length);
  }
});
