import { beforeEach, expect, test } from "vitest";
import { listPublishedThemes } from "#app/services/public-record/list-published.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { readPublicHome } from "#app/services/home/read-public-home.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { readRelease, readReleases } from "#app/services/programme/read-releases.server.ts";
import { withholdTheme } from "#app/services/theme/mark-theme-sensitive.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenItem } from "#tests/support/records.ts";

const YEAR = { bodySlug: "anytown-panel", startYear: 2026 };

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;
let questionId: number;

beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
  const question = await db
    .insertInto("question")
    .values({
      bodyId: PANEL,
      themeId: given.themeId,
      text: "How many licences were refused?",
      kind: "oral",
      state: "agreed",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  questionId = question.id;
  await givenItem(db, {
    programmeId: given.programmeId,
    meetingId: given.september,
    title: "Minutes",
    state: "scheduled",
  });
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");
  await db.updateTable("agendaItem").set({ meetingId: given.october }).where("id", "=", given.itemId).execute();
  await publish(db, given.programmeId, "2026-09-02T09:00:00.000Z");
});

/** Everything a reader without a part in the body can reach, as one text. */
async function everythingPublic(): Promise<string> {
  const pages = [
    await readPublishedProgramme(db, YEAR, TODAY),
    await readReleases(db, YEAR),
    await readRelease(db, { ...YEAR, number: 1 }),
    await readRelease(db, { ...YEAR, number: 2 }),
    await readPublished(db, "theme", given.themeId, TODAY),
    await readPublished(db, "item", given.itemId, TODAY),
    await readPublished(db, "question", questionId, TODAY),
    await readPublished(db, "meeting", given.september, TODAY),
    await readPublished(db, "meeting", given.october, TODAY),
    await listPublishedThemes(db, { today: TODAY }),
    await readPublicHome(db, TODAY),
  ];
  return JSON.stringify(pages);
}

test("before it is withheld a theme is on every page it belongs to", async () => {
  const seen = await everythingPublic();
  expect(seen).toContain("Taxi licensing moved from 8 September 2026 to 13 October 2026.");
  expect(seen).toContain("How many licences were refused?");
});

test("a withheld theme is gone from every page, list and old release, with its item and question", async () => {
  await db.transaction().execute((trx) => withholdTheme(trx, given.themeId));

  const seen = await everythingPublic();
  expect(seen).not.toContain("Taxi");
  expect(seen).not.toContain("licences");
  expect(seen).toContain("Minutes");
  expect(await readPublished(db, "theme", given.themeId, TODAY)).toBeUndefined();
  expect(await readPublished(db, "item", given.itemId, TODAY)).toBeUndefined();
  expect(await readPublished(db, "question", questionId, TODAY)).toBeUndefined();
});

test("while it is sensitive the next release leaves it out; once it is not, publishing brings it back", async () => {
  await db.transaction().execute((trx) => withholdTheme(trx, given.themeId));
  await db.updateTable("theme").set({ sensitiveSinceAt: "2026-09-03T09:00:00.000Z" }).execute();
  await publish(db, given.programmeId, "2026-09-03T10:00:00.000Z");
  expect(await everythingPublic()).not.toContain("Taxi");

  await db.updateTable("theme").set({ sensitiveSinceAt: null }).execute();
  await publish(db, given.programmeId, "2026-09-04T10:00:00.000Z");
  expect(await readPublished(db, "theme", given.themeId, TODAY)).toMatchObject({ title: "Taxi licensing" });
});

test("a theme withheld and shown again before any release is published anew, though nothing else changed", async () => {
  await db.transaction().execute((trx) => withholdTheme(trx, given.themeId));
  expect(await publish(db, given.programmeId, "2026-09-03T10:00:00.000Z")).toMatchObject({ ok: true });
  expect(await readPublished(db, "theme", given.themeId, TODAY)).toMatchObject({ title: "Taxi licensing" });
});
