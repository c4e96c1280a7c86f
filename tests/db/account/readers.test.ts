import { beforeEach, expect, test } from "vitest";
import { findPerson } from "#db/account/readers.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";

const { personId, name } = PEOPLE.member;
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const found = () => findPerson(db, personId, TODAY);
const setPart = (part: { fromOn?: string; untilOn?: string | null }) =>
  db.updateTable("membership").set(part).where("personId", "=", personId).execute();

test("a person comes with the parts they have, and whether they administer", async () => {
  await db
    .insertInto("membership")
    .values({ personId, bodyId: OTHER_COMMITTEE, role: "co_opted", fromOn: TODAY })
    .execute();
  expect(await found()).toEqual({
    personId,
    councilId: 1,
    name,
    administrator: false,
    parts: [
      { bodyId: PANEL, role: "member" },
      { bodyId: OTHER_COMMITTEE, role: "co_opted" },
    ],
  });
  expect((await findPerson(db, PEOPLE.secondOfficer.personId, TODAY))?.administrator).toBe(true);
});

test.each([
  ["begins today", { fromOn: "2026-09-01" }, 1],
  ["begins tomorrow", { fromOn: "2026-09-02" }, 0],
  ["ends today", { untilOn: "2026-09-01" }, 1],
  ["ended yesterday", { untilOn: "2026-08-31" }, 0],
  ["has no end", { untilOn: null }, 1],
])("a part that %s", async (_, part, parts) => {
  await setPart(part);
  expect((await found())?.parts).toHaveLength(parts);
});

test("nobody is found whose account is suspended or missing", async () => {
  await db.updateTable("account").set({ suspendedAt: NOW }).where("personId", "=", personId).execute();
  expect(await found()).toBeUndefined();
  await db.deleteFrom("account").where("personId", "=", personId).execute();
  expect(await found()).toBeUndefined();
  expect((await findPerson(db, PEOPLE.chair.personId, TODAY))?.personId).toBe(PEOPLE.chair.personId);
});
