import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { countWords, wordsBeginning, wordsLike } from "#db/engine/full-text.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
const [NINE, NONE, TEN] = [{ startsAt: "09:00" }, { startsAt: null }, { startsAt: "10:00" }];
beforeAll(async () => {
  db = await freshDb();
  for (const at of [NINE, NONE, TEN]) await givenMeeting(db, at);
});

// The same on either engine: `npm run test:postgres` asks the other.
test("what is nothing comes first, and last where the order is turned round", async () => {
  const times = db.selectFrom("meeting").select("startsAt");
  expect(await times.orderBy("startsAt").execute()).toEqual([NONE, NINE, TEN]);
  expect(await times.orderBy("startsAt", "desc").execute()).toEqual([TEN, NINE, NONE]);
  expect(await times.orderBy("startsAt", (by) => by.asc().nullsLast()).execute()).toEqual([NINE, TEN, NONE]);
  expect(await times.orderBy(sql`lower(starts_at)`, "desc").execute()).toEqual([TEN, NINE, NONE]);
});

test("so does a window of rows put them", async () => {
  const placed = await db
    .selectFrom("meeting")
    .select("startsAt")
    .select((eb) =>
      eb.fn
        .agg<number>("row_number")
        .over((over) => over.orderBy("startsAt", "desc"))
        .as("place"),
    )
    .orderBy("place")
    .execute();
  expect(placed.map(({ startsAt }) => startsAt)).toEqual(["10:00", "09:00", null]);
});

test("how many texts hold a word is known, also when one is gone", async () => {
  const gone = await givenTheme(db, { title: "Licensing of taxis" });
  await givenTheme(db, { title: "Licensing of a café" });
  await givenTheme(db, { title: "Cafe hours" });
  await db.deleteFrom("theme").where("id", "=", gone).execute();
  await countWords(db);
  expect(await wordsLike(db, "working", [{ word: "licensing", slips: 0 }])).toEqual([
    { word: "licensing", records: 1 },
  ]);
  expect(await wordsLike(db, "working", [{ word: "cafe", slips: 0 }])).toEqual([{ word: "cafe", records: 2 }]);
  expect(await wordsBeginning(db, "working", "taxi")).toEqual([]);
});

test("nothing is one of none, and everything is none of them", async () => {
  const times = db.selectFrom("meeting").select("startsAt").orderBy("startsAt");
  expect(await times.where("startsAt", "in", []).execute()).toEqual([]);
  expect(await times.where("startsAt", "not in", []).execute()).toHaveLength(3);
  expect(await times.where((eb) => eb.not(eb("meeting.id", "in", []))).execute()).toHaveLength(3);
});
