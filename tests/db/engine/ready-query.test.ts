import { sql } from "kysely";
import { expect, test } from "vitest";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { freshDb, PEOPLE } from "#tests/support/cast.ts";

test("a ready query is put together once and asks for what it is given each time", async () => {
  let built = 0;
  const named = readyQuery((db, { id, not }: { id: number; not: string | null }) => {
    built += 1;
    return db
      .selectFrom("person")
      .select("name")
      .where("id", "=", id)
      .where(sql<boolean>`name is not ${not}`);
  });
  const db = await freshDb();
  expect(await named(db, { id: PEOPLE.chair.personId, not: null })).toEqual([{ name: PEOPLE.chair.name }]);
  expect(await named(db, { id: PEOPLE.officer.personId, not: "x" })).toEqual([{ name: PEOPLE.officer.name }]);
  expect(await named(db, { id: PEOPLE.officer.personId, not: PEOPLE.officer.name })).toEqual([]);
  expect(await named(await freshDb(), { id: PEOPLE.member.personId, not: null })).toHaveLength(1);
  expect(built).toBe(1);
});
