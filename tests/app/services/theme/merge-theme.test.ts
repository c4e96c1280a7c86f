import { beforeEach, expect, test } from "vitest";
import { mergeTheme } from "#app/services/theme/merge-theme.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { readThemeHistory } from "#app/services/theme/read-theme-history.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let otherId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Homestays" });
  otherId = await givenTheme(db, { proposerPersonId: PEOPLE.coOpted.personId });
});

const merge = (into: number, name: "officer" | "member" | "chair" = "officer") =>
  mergeTheme(db, acting(name), { themeId, version: 1, otherThemeId: into, words: "The same issue." });

test("questions, lines, supporters and mentions go across, each once", async () => {
  const itemId = await givenItem(db);
  await db
    .insertInto("lineOfEnquiry")
    .values([
      { themeId: otherId, text: "Who checks?", position: 1 },
      { themeId, text: "How many?", position: 1 },
    ])
    .execute();
  await db
    .insertInto("question")
    .values({ bodyId: PANEL, themeId, text: "How many homestays are there?", kind: "oral" })
    .execute();
  await db
    .insertInto("themeSupport")
    .values(
      [PEOPLE.coOpted, PEOPLE.chair, PEOPLE.otherMember].map((person) => ({
        themeId,
        personId: person.personId,
        at: NOW,
      })),
    )
    .execute();
  await db.insertInto("themeSupport").values({ themeId: otherId, personId: PEOPLE.chair.personId, at: NOW }).execute();
  await db
    .insertInto("themeMention")
    .values([
      { themeId, itemId },
      { themeId: otherId, itemId },
    ])
    .execute();

  expect(await merge(otherId)).toMatchObject({ ok: true });

  const question = await db.selectFrom("question").select("themeId").executeTakeFirstOrThrow();
  const lines = await db.selectFrom("lineOfEnquiry").select(["themeId", "position"]).orderBy("id").execute();
  const supporters = await db.selectFrom("themeSupport").select(["themeId", "personId"]).orderBy("personId").execute();
  const mentions = await db.selectFrom("themeMention").select("themeId").execute();
  expect(question.themeId).toBe(otherId);
  expect(lines).toEqual([
    { themeId: otherId, position: 1 },
    { themeId: otherId, position: 2 },
  ]);
  expect(supporters).toEqual([
    { themeId: otherId, personId: PEOPLE.chair.personId },
    { themeId: otherId, personId: PEOPLE.otherMember.personId },
  ]);
  expect(mentions).toEqual([{ themeId: otherId }]);
});

test("the merged theme says why it ended, and both histories tell it", async () => {
  await merge(otherId);

  expect(await themeIn(db, themeId)).toMatchObject({
    state: "not_taken_forward",
    reasonCode: "merged",
    reasonWords: "The same issue.",
  });
  expect(await themeIn(db, otherId)).toMatchObject({ state: "proposed", version: 1 });
  expect(await db.selectFrom("themeRelation").select(["themeId", "otherThemeId", "kind"]).execute()).toEqual([
    { themeId, otherThemeId: otherId, kind: "merged_into" },
  ]);
  expect(await db.selectFrom("event").select(["action", "subjectId"]).orderBy("id").execute()).toEqual([
    { action: "theme_took_in", subjectId: otherId },
    { action: "theme_merged", subjectId: themeId },
  ]);
});

test.each([
  ["itself", async () => themeId, "A theme cannot be merged into itself."],
  ["nothing there is", async () => 999, "There is no theme with that reference that you can see."],
  [
    "a theme of another body",
    () => givenTheme(db, { bodyId: OTHER_COMMITTEE }),
    "There is no theme with that reference that you can see.",
  ],
  [
    "a closed theme",
    () => givenTheme(db, { state: "closed" }),
    "The other theme is “Closed”: choose one that is open, or reopen it first.",
  ],
  [
    "a sensitive theme",
    () => givenTheme(db, { sensitiveSinceAt: NOW }),
    "One of the two is marked as sensitive: mark both, or neither, before merging.",
  ],
])("it is not merged into %s", async (_what, other, because) => {
  expect(await merge(await other())).toMatchObject({ ok: false, refusal: { kind: "input", because } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "proposed", version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test.each(["member", "chair"] as const)("the %s merges nothing", async (name) => {
  expect(await merge(otherId, name)).toMatchObject({ refusal: { kind: "role" } });
  expect(await actionsIn(db)).toEqual([]);
});

test("a theme that was merged and is marked as sensitive later is named in the other's history no more", async () => {
  const mergedId = await givenTheme(db, { title: "A named inquiry" });
  const intoId = await givenTheme(db, { title: "Host families" });
  const third = await givenTheme(db, { title: "Guest families" });
  const mergeOf = (id: number, at: string) =>
    mergeTheme(db, acting("officer", at), { themeId: id, version: 1, otherThemeId: intoId, words: "The same." });
  expect(await mergeOf(mergedId, "2026-09-01T09:00:00.000Z")).toMatchObject({ ok: true });
  expect(await mergeOf(third, "2026-09-01T10:00:00.000Z")).toMatchObject({ ok: true });
  const told = async (who: "member" | "officer") =>
    (await readThemeHistory(db, as(who), intoId))?.entries.map(({ particulars }) => particulars.title);
  expect(await told("member")).toEqual(["Guest families", "A named inquiry"]);

  await markThemeSensitive(db, acting("officer"), { themeId: mergedId, version: 2, words: "A named person" });
  expect(await told("member")).toEqual(["Guest families"]);
  expect(await told("officer")).toEqual(["Guest families", "A named inquiry"]);
});
