import { beforeEach, expect, test } from "vitest";
import { readRelations } from "#app/services/theme/offer-theme-relations.server.ts";
import { relateTheme } from "#app/services/theme/relate-theme.server.ts";
import { removeRelation } from "#app/services/theme/remove-relation.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { actionsIn, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let otherId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Taxi licensing" });
  otherId = await givenTheme(db, { title: "Single point of contact" });
});

const link = (name: "officer" | "member", other: number) =>
  relateTheme(db, acting(name), { themeId, otherThemeId: other, kind: "follows", words: "Since 2015." });

test("a link is read from both ends, and told in both histories", async () => {
  expect(await link("officer", otherId)).toMatchObject({ ok: true });

  expect((await readRelations(db, as("member"), themeId)).rows).toMatchObject([
    { direction: "Follows", otherReference: `T-${otherId}`, otherTitle: "Single point of contact" },
  ]);
  expect((await readRelations(db, as("member"), otherId)).rows).toMatchObject([
    { direction: "Followed by", otherReference: `T-${themeId}`, otherTitle: "Taxi licensing" },
  ]);
  const told = await db.selectFrom("eventSubject").select(["kind", "recordId"]).orderBy("recordId").execute();
  expect(told).toEqual([
    { kind: "theme", recordId: themeId },
    { kind: "theme", recordId: otherId },
  ]);
});

test("the same link is not made twice", async () => {
  await link("officer", otherId);

  expect(await link("officer", otherId)).toMatchObject({
    refusal: { because: "The two are already linked in that way." },
  });
  expect(await actionsIn(db)).toEqual(["theme_related"]);
});

test("a theme the officer cannot see is not linked to", async () => {
  const elsewhere = await givenTheme(db, { bodyId: OTHER_COMMITTEE });
  const draft = await givenTheme(db, { state: "draft" });

  for (const other of [elsewhere, draft, 999]) {
    expect(await link("officer", other)).toMatchObject({ refusal: { kind: "input" } });
  }
  expect(await link("officer", themeId)).toMatchObject({
    refusal: { because: "A theme cannot be linked to itself." },
  });
  expect(await actionsIn(db)).toEqual([]);
});

test("a reader sees no link to a theme they cannot see", async () => {
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW });
  await link("officer", sensitive);

  expect(await readRelations(db, as("member"), themeId)).toMatchObject({ rows: [], total: 0 });
  expect(await readRelations(db, as("chair"), themeId)).toMatchObject({ rows: [{}], total: 1 });
});

test("a link is removed from either end, but not one left by merging", async () => {
  await link("officer", otherId);
  const { id } = await db.selectFrom("themeRelation").select("id").executeTakeFirstOrThrow();
  expect(await removeRelation(db, acting("officer"), { themeId: otherId, relationId: id })).toMatchObject({
    ok: true,
  });
  await db
    .insertInto("themeRelation")
    .values({ id: 50, themeId, otherThemeId: otherId, kind: "merged_into", at: NOW, byName: "Jo Bryce" })
    .execute();

  expect(await removeRelation(db, acting("officer"), { themeId, relationId: 50 })).toMatchObject({
    refusal: { because: "One was merged into the other: that stays on the record." },
  });
  expect(await actionsIn(db)).toEqual(["theme_related", "theme_relation_removed"]);
});

test("a member links nothing", async () => {
  expect(await link("member", otherId)).toMatchObject({ refusal: { kind: "role" } });
  expect(await db.selectFrom("themeRelation").select("id").execute()).toEqual([]);
});
