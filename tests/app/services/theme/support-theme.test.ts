import { beforeEach, expect, test } from "vitest";
import { removeSupport } from "#app/services/theme/remove-support.server.ts";
import { supportTheme } from "#app/services/theme/support-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

const supporters = async () =>
  (await db.selectFrom("themeSupport").select("personId").execute()).map((row) => row.personId);

test("a member supports another's theme once, and takes it back", async () => {
  expect(await supportTheme(db, acting("otherMember"), { themeId })).toMatchObject({ ok: true });
  expect(await supportTheme(db, acting("otherMember"), { themeId })).toMatchObject({
    refusal: { because: "You already support this theme." },
  });
  expect(await supporters()).toEqual([PEOPLE.otherMember.personId]);
  expect(await themeIn(db, themeId)).toMatchObject({ version: 1 });

  expect(await removeSupport(db, acting("otherMember"), { themeId })).toMatchObject({ ok: true });
  expect(await supporters()).toEqual([]);
  expect(await actionsIn(db)).toEqual(["theme_supported", "theme_support_removed"]);
});

test("support that was never given is not taken back", async () => {
  expect(await removeSupport(db, acting("otherMember"), { themeId })).toMatchObject({
    refusal: { because: "You do not support this theme." },
  });
  expect(await actionsIn(db)).toEqual([]);
});

test("its proposer and the officer do not support it", async () => {
  for (const name of ["member", "officer"] as const) {
    expect(await supportTheme(db, acting(name), { themeId })).toMatchObject({ refusal: { kind: "role" } });
  }
  expect(await supporters()).toEqual([]);
});
