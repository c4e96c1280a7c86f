import { beforeEach, expect, test } from "vitest";
import { markThemeSensitive, unmarkThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { readTheme } from "#app/services/theme/read-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW } from "#tests/support/cast.ts";
import { actionsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { officerNotes: "Quietly.", suggesterContact: "a@example.test" });
});

test("a marked theme is seen by officers and the chairs only, until the mark is taken off", async () => {
  await markThemeSensitive(db, acting("officer"), { themeId, version: 1, words: "A live case." });

  expect(await themeIn(db, themeId)).toMatchObject({
    sensitiveSinceAt: NOW,
    sensitiveBecause: "A live case.",
    version: 2,
  });
  for (const name of ["officer", "chair", "viceChair"] as const) {
    expect(await readTheme(db, as(name), themeId)).toBeDefined();
  }
  for (const name of ["member", "otherMember", "coOpted", "outsideOfficer"] as const) {
    expect(await readTheme(db, as(name), themeId)).toBeUndefined();
  }

  await unmarkThemeSensitive(db, acting("officer"), { themeId, version: 2, words: "The case is over." });
  expect(await readTheme(db, as("member"), themeId)).toBeDefined();
  expect(await themeIn(db, themeId)).toMatchObject({ sensitiveSinceAt: null, sensitiveBecause: null });
  expect(await actionsIn(db)).toEqual(["theme_marked_sensitive", "theme_unmarked_sensitive"]);
});

test("what is published of it is taken away in the same deed", async () => {
  const programme = await db
    .insertInto("workProgramme")
    .values({ bodyId: 1, startYear: 2026 })
    .returning("id")
    .executeTakeFirstOrThrow();
  const release = await db
    .insertInto("programmeRelease")
    .values({
      programmeId: programme.id,
      number: 1,
      publishedAt: NOW,
      publishedByName: "Jo Bryce",
      snapshot: "{}",
      changes: "[]",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("publication")
    .values({
      kind: "theme",
      recordId: themeId,
      bodyId: 1,
      releaseId: release.id,
      title: "Host families",
      view: "{}",
      publishedAt: NOW,
    })
    .execute();
  await markThemeSensitive(db, acting("officer"), { themeId, version: 1, words: "A live case." });

  expect(await db.selectFrom("publication").select("recordId").execute()).toEqual([]);
});

test("it is not marked twice, nor unmarked where there is no mark", async () => {
  expect(await unmarkThemeSensitive(db, acting("officer"), { themeId, version: 1, words: "Why not." })).toMatchObject({
    refusal: { because: "This theme is not marked as sensitive." },
  });
  await markThemeSensitive(db, acting("officer"), { themeId, version: 1, words: "A live case." });
  expect(await markThemeSensitive(db, acting("officer"), { themeId, version: 2, words: "Again." })).toMatchObject({
    refusal: { because: "This theme is already marked as sensitive." },
  });
});

test("only an officer marks", async () => {
  for (const name of ["chair", "member"] as const) {
    expect(await markThemeSensitive(db, acting(name), { themeId, version: 1, words: "Mine." })).toMatchObject({
      refusal: { kind: "role" },
    });
  }
  expect(await actionsIn(db)).toEqual([]);
});

test("the officers' notes and the suggester's contact are read by officers of the body and nobody else", async () => {
  expect(await readTheme(db, as("officer"), themeId)).toMatchObject({
    officersOnly: { notes: "Quietly.", contact: "a@example.test" },
  });
  for (const name of ["chair", "member"] as const) {
    const theme = await readTheme(db, as(name), themeId);
    expect(JSON.stringify(theme)).not.toContain("Quietly.");
    expect(JSON.stringify(theme)).not.toContain("a@example.test");
  }
});
