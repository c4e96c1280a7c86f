import { beforeEach, expect, test } from "vitest";
import { considerTheme } from "#app/services/theme/consider-theme.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

const stateOf = (id: number) =>
  db.selectFrom("theme").select(["state", "version"]).where("id", "=", id).executeTakeFirstOrThrow();

test("the officer puts a proposed theme on the long list", async () => {
  const outcome = await considerTheme(db, acting("officer"), { themeId, version: 1 });

  expect(outcome).toEqual({
    ok: true,
    repeated: false,
    result: { reference: `T-${themeId}`, title: "Host families for language schools" },
  });
  expect(await stateOf(themeId)).toEqual({ state: "under_consideration", version: 2 });
  expect(await actionsIn(db)).toEqual(["theme_put_on_long_list"]);
});

test("the same form posted twice answers the same and writes once", async () => {
  const same = acting("officer");
  await considerTheme(db, same, { themeId, version: 1 });
  const again = await considerTheme(db, same, { themeId, version: 1 });

  expect(again).toMatchObject({ ok: true, repeated: true });
  expect(await actionsIn(db)).toEqual(["theme_put_on_long_list"]);
});

test("a member is refused in a sentence, and nothing moves", async () => {
  const outcome = await considerTheme(db, acting("member"), { themeId, version: 1 });

  expect(outcome).toEqual({
    ok: false,
    refusal: {
      allowed: false,
      kind: "role",
      because: "Only the scrutiny officer of this body can put a theme on the long list.",
    },
  });
  expect(await stateOf(themeId)).toEqual({ state: "proposed", version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test("a form from an older version is told what changed since", async () => {
  await considerTheme(db, acting("officer"), { themeId, version: 1 });
  const outcome = await considerTheme(db, acting("secondOfficer"), { themeId, version: 1 });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain("Jo Bryce put the theme on the long list");
});

test("for an officer of another body the theme does not exist", async () => {
  await expect(considerTheme(db, acting("outsideOfficer"), { themeId, version: 1 })).rejects.toThrow(NoSuchRecord);
});
