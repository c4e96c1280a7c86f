import { afterAll, beforeAll, expect, test } from "vitest";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import { FIRST_COUNCIL } from "#app/domain/administration/council.ts";
import { readOpenPage, readOpenRecord } from "#app/services/open-data/read-open-page.server.ts";
import type { Db } from "#db/open.server.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";

const TODAY = "2026-11-24";
let db: Db;
beforeAll(async () => {
  db = await openDemonstration();
}, 60_000);
afterAll(() => db.destroy());

const ASKED = { councilId: FIRST_COUNCIL, kind: "person", after: null, changedSince: null } as const;

async function peopleOf(body: string): Promise<number[]> {
  const page = await readOpenPage(db, { ...ASKED, body, withGone: false, limit: 200 }, TODAY);
  return (page?.rows ?? []).map(({ id }) => id);
}

test("a member of two bodies is told of with each, and never as of one that they have left", async () => {
  const member = await db
    .selectFrom("membership")
    .innerJoin("body", "body.id", "membership.bodyId")
    .select(["membership.personId", "membership.bodyId", "body.slug"])
    .where("membership.role", "in", MEMBER_ROLES)
    .where("membership.fromOn", "<=", TODAY)
    .where("membership.untilOn", "is", null)
    .orderBy("membership.id")
    .executeTakeFirstOrThrow();
  const other = await db
    .selectFrom("body")
    .select(["id", "slug"])
    .where("id", "not in", db.selectFrom("membership").select("bodyId").where("personId", "=", member.personId))
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("membership")
    .values({ personId: member.personId, bodyId: other.id, role: "member", fromOn: "2026-05-01", untilOn: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await peopleOf(member.slug)).toContain(member.personId);
  expect(await peopleOf(other.slug)).toContain(member.personId);

  await db.updateTable("membership").set({ untilOn: "2026-06-01" }).where("id", "=", id).execute();
  const asked = { councilId: FIRST_COUNCIL, kind: "person", recordId: member.personId } as const;
  const found = await readOpenRecord(db, asked, TODAY);
  expect(found?.row.bodyId).toBe(member.bodyId);
});

test("whoever becomes a member only later was never published, and so is not told of as gone", async () => {
  const { id } = await db
    .insertInto("person")
    .values({ name: "Cllr Noor Patel", description: "", familyName: "Patel" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const body = await db.selectFrom("body").select(["id", "slug"]).orderBy("id").executeTakeFirstOrThrow();
  await db
    .insertInto("membership")
    .values({ personId: id, bodyId: body.id, role: "member", fromOn: "2026-12-01", untilOn: null })
    .execute();
  const asked = { councilId: FIRST_COUNCIL, kind: "person", recordId: id } as const;
  const all = { ...ASKED, body: body.slug, withGone: true, limit: 200 };
  const idsOn = async (day: string) => ((await readOpenPage(db, all, day))?.rows ?? []).map((row) => row.id);
  expect(await readOpenRecord(db, asked, TODAY)).toBeUndefined();
  expect(await idsOn(TODAY)).not.toContain(id);
  expect((await readOpenRecord(db, asked, "2026-12-01"))?.row.told).toMatchObject({ name: "Cllr Noor Patel" });
  await db.updateTable("membership").set({ untilOn: "2026-12-31" }).where("personId", "=", id).execute();
  expect((await readOpenRecord(db, asked, "2027-01-01"))?.row.told).toBeNull();
});
