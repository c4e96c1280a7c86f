import { beforeEach, expect, test } from "vitest";
import { newsOfRecords, newsOfReleases } from "#app/services/feed/news-of.server.ts";
import { readBodyNews, readThemeNews } from "#app/services/feed/read-news.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, TODAY } from "#tests/support/cast.ts";
import { givenApprovedProgramme } from "#tests/support/publishing.ts";
import { givenFollowUp, givenItem, givenTheme } from "#tests/support/records.ts";

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;
beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
});

let version = 1;
async function release(at: string, note?: string): Promise<void> {
  ({ version } = await db
    .selectFrom("workProgramme")
    .select("version")
    .where("id", "=", given.programmeId)
    .executeTakeFirstOrThrow());
  const input = { programmeId: given.programmeId, version, ...(note !== undefined && { note }) };
  expect(await publishProgramme(db, acting("officer", at), input)).toMatchObject({ ok: true });
}
const minutes = (count: number) =>
  db.updateTable("agendaItem").set({ minutes: count }).where("id", "=", given.itemId).execute();
const bodyNews = async () =>
  (await readBodyNews(db, "anytown-panel", TODAY))?.entries.map(({ title, paragraphs, points }) => [
    title,
    paragraphs,
    points,
  ]);
const themeNews = async (id = given.themeId) =>
  (await readThemeNews(db, id, TODAY))?.entries.map(({ title, paragraphs, points }) => [title, paragraphs, points]);

test("a body's news: each release with its note and what changed, the newest first", async () => {
  expect(await bodyNews()).toEqual([]);
  await release("2026-08-01T09:00:00.000Z", "Agreed in July.");
  await minutes(90);
  await release("2026-08-02T09:00:00.000Z");
  await db.updateTable("workProgramme").set({ introduction: "Said again." }).execute();
  await release("2026-08-03T09:00:00.000Z");
  const [third, ...earlier] = (await bodyNews()) ?? [];
  expect(third?.[0]).toBe("Work programme 2026/27: release 3");
  expect(earlier).toEqual([
    ["Work programme 2026/27: release 2", [], ["Taxi licensing is now planned for 90 minutes instead of 30."]],
    ["Work programme 2026/27 published", ["Agreed in July."], []],
  ]);
  expect(await readBodyNews(db, "anytown-panel", TODAY)).toMatchObject({
    title: "Anytown Scrutiny Panel: what was published",
    href: "/bodies/anytown-panel",
    selfHref: "/bodies/anytown-panel/feed.atom",
  });
  expect((await readBodyNews(db, "othertown-committee", TODAY))?.entries).toEqual([]);
  expect(await readBodyNews(db, "nowhere", TODAY)).toBeUndefined();
});

test("what changed of a record that is no longer published is told no more", async () => {
  await release("2026-08-01T09:00:00.000Z");
  await minutes(90);
  await release("2026-08-02T09:00:00.000Z");
  await db.deleteFrom("publication").where("kind", "=", "item").where("recordId", "=", given.itemId).execute();
  expect((await bodyNews())?.[0]).toEqual(["Work programme 2026/27: release 2", ["Its wording has changed."], []]);
});

test("a theme's news: where it was first told of, and later releases that say something of it or its items", async () => {
  expect(await themeNews()).toBeUndefined();
  await release("2026-08-01T09:00:00.000Z", "Agreed in July.");
  const other = await givenTheme(db, { title: "Trams", state: "scheduled", whyItMatters: "They are late." });
  const tram = await givenItem(db, {
    ...{ programmeId: given.programmeId, themeId: other, meetingId: given.october },
    ...{ title: "Trams", state: "scheduled" },
  });
  await release("2026-08-02T09:00:00.000Z", "Trams are new.");
  await minutes(90);
  await release("2026-08-03T09:00:00.000Z");
  expect(await themeNews()).toEqual([
    ["Work programme 2026/27: release 3", [], ["Taxi licensing is now planned for 90 minutes instead of 30."]],
    ["Taxi licensing is in the programme", ["Children stay with families nobody checks."], []],
  ]);
  const [first, ...more] = (await themeNews(other)) ?? [];
  expect(more).toEqual([]);
  expect(JSON.stringify(first)).toContain("Trams");
  expect(JSON.stringify(await themeNews(other))).not.toContain("Taxi");
  expect((await readThemeNews(db, other, TODAY))?.entries[0]?.key).toMatch(new RegExp(`^theme/${other}/release/`));
  expect(tram).toBeGreaterThan(given.itemId);
});

test("an item that moved is news of its theme; an introduction that was rewritten is none", async () => {
  await release("2026-08-01T09:00:00.000Z");
  await db.updateTable("workProgramme").set({ introduction: "Said again." }).execute();
  await release("2026-08-02T09:00:00.000Z");
  await db.updateTable("agendaItem").set({ meetingId: given.october }).where("id", "=", given.itemId).execute();
  await release("2026-08-03T09:00:00.000Z");
  expect((await themeNews())?.map(([title, , points]) => [title, points?.length])).toEqual([
    ["Work programme 2026/27: release 3", 1],
    ["Taxi licensing is in the programme", 0],
  ]);
  expect((await bodyNews())?.[1]).toEqual([
    "Work programme 2026/27: release 2",
    [],
    ["The introduction has been rewritten."],
  ]);
});

test("a follow-up that was published is news of its body and of its theme, of no other", async () => {
  await release("2026-08-01T09:00:00.000Z");
  const followUpId = await givenFollowUp(db, { themeId: given.themeId, wording: "That drivers are checked." });
  await givenFollowUp(db, { themeId: given.themeId, wording: "Not published." });
  await publishFollowUp(db, acting("officer", "2026-08-20T09:00:00.000Z"), { followUpId, version: 1 });
  for (const news of [await bodyNews(), await themeNews()]) {
    expect(news?.[0]).toEqual([
      `Recommendation F-${followUpId}: That drivers are checked.`,
      expect.arrayContaining(["That drivers are checked."]),
      [],
    ]);
    expect(news).toHaveLength(2);
  }
  const entry = (await readThemeNews(db, given.themeId, TODAY))?.entries[0];
  expect(entry).toMatchObject({
    key: `theme/${given.themeId}/follow-up/${followUpId}`,
    updatedAt: "2026-08-20T09:00:00.000Z",
  });
});

test("no releases and no records are no news", async () => {
  expect(await newsOfReleases(db, [])).toEqual([]);
  expect(await newsOfRecords(db, [], "/bodies/anytown-panel", TODAY)).toEqual([]);
});
