import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reader } from "#app/domain/actor.ts";
import { seesImport } from "#app/domain/sheet/may.ts";
import { THEME_STATE_LIST } from "#app/domain/theme/states.ts";
import { seesFollowUp, seesItem, seesQuestion, seesTheme } from "#app/domain/theme/visibility.ts";
import { readableListed } from "#db/follow-up/listed-follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  readableFollowUps,
  readableImports,
  readableItems,
  readableQuestions,
  readableThemes,
} from "#db/readable.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenQuestion, givenTheme } from "#tests/support/records.ts";

const NAMES = Object.keys(PEOPLE) as CastName[];
const READERS: [string, Reader][] = [
  ["nobody", null],
  ["a person without a part", { personId: 99, councilId: 1, name: "Ann Other", parts: [], administrator: true }],
  ...NAMES.map((name): [string, Reader] => [name, as(name)]),
  [
    "an officer here who is a member there",
    {
      personId: 98,
      councilId: 1,
      name: "Two Hats",
      administrator: false,
      parts: [
        { bodyId: PANEL, role: "officer" },
        { bodyId: OTHER_COMMITTEE, role: "member" },
      ],
    },
  ],
];

let db: Db;

/**
 * Every theme there can be: body × state × proposer × sensitive, each with an item, questions, and follow-ups
 * that are sensitive themselves and are not.
 */
beforeAll(async () => {
  db = await freshDb();
  for (const bodyId of [PANEL, OTHER_COMMITTEE])
    for (const state of THEME_STATE_LIST)
      for (const proposerPersonId of [null, PEOPLE.member.personId, PEOPLE.officer.personId])
        for (const sensitiveSinceAt of [null, NOW]) {
          const themeId = await givenTheme(db, { bodyId, state, proposerPersonId, sensitiveSinceAt });
          const itemId = await givenItem(db, { bodyId, themeId });
          await givenQuestion(db, { bodyId, themeId });
          await givenQuestion(db, { bodyId, itemId });
          for (const marked of [null, NOW]) {
            await givenFollowUp(db, { bodyId, themeId, itemId, sensitiveSinceAt: marked });
            await givenFollowUp(db, { bodyId, itemId, sensitiveSinceAt: marked });
            await givenFollowUp(db, { bodyId, themeId, sensitiveSinceAt: marked });
          }
        }
  for (const bodyId of [PANEL, OTHER_COMMITTEE])
    for (const uploader of [PEOPLE.member, PEOPLE.officer, PEOPLE.outsideMember])
      await db
        .insertInto("sheetImport")
        .values({
          bodyId,
          kind: "themes",
          fileName: "x",
          rows: "{}",
          uploadedAt: NOW,
          uploadedByPersonId: uploader.personId,
          uploadedByName: uploader.name,
        })
        .execute();
  for (const bodyId of [PANEL, OTHER_COMMITTEE]) {
    await givenQuestion(db, { bodyId });
    for (const sensitiveSinceAt of [null, NOW]) await givenFollowUp(db, { bodyId, sensitiveSinceAt });
    await givenQuestion(db, { bodyId, itemId: await givenItem(db, { bodyId }) });
  }
}, 60_000);

describe.each(READERS)("for %s", (_, reader) => {
  test("the imported tables that SQL reads are those that the rule lets see", async () => {
    const imports = await db.selectFrom("sheetImport").selectAll().orderBy("id").execute();
    const read = await db.selectFrom("sheetImport").select("id").where(readableImports(reader)).orderBy("id").execute();
    expect(read.map(({ id }) => id)).toEqual(imports.filter((one) => seesImport(reader, one)).map(({ id }) => id));
  });

  test("the themes that SQL reads are those that the rule lets see", async () => {
    const themes = await db.selectFrom("theme").selectAll().execute();
    const seen = themes.filter((theme) => seesTheme(reader, theme)).map(({ id }) => id);
    const read = await db.selectFrom("theme").select("id").where(readableThemes(reader)).execute();
    expect(read.map(({ id }) => id).sort()).toEqual(seen.sort());
  });

  test("the items that SQL reads are those that the rule lets see", async () => {
    const items = await itemsWithTheme();
    const seen = items.filter((item) => seesItem(reader, item)).map(({ id }) => id);
    const read = await db.selectFrom("agendaItem").select("id").where(readableItems(reader)).execute();
    expect(read.map(({ id }) => id).sort()).toEqual(seen.sort());
  });

  test("the questions that SQL reads are those that the rule lets see", async () => {
    const themes = new Map((await db.selectFrom("theme").selectAll().execute()).map((one) => [one.id, one]));
    const items = new Map((await itemsWithTheme()).map((one) => [one.id, one]));
    const questions = await db.selectFrom("question").selectAll().execute();
    const seen = questions.filter(({ bodyId, themeId, itemId }) =>
      seesQuestion(reader, {
        bodyId,
        theme: themes.get(themeId ?? -1) ?? null,
        item: items.get(itemId ?? -1) ?? null,
      }),
    );
    const read = await db.selectFrom("question").select("id").where(readableQuestions(reader)).execute();
    expect(read.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
  });

  test("the follow-ups that SQL reads are those that the rule lets see", async () => {
    const themes = new Map((await db.selectFrom("theme").selectAll().execute()).map((one) => [one.id, one]));
    const items = new Map((await itemsWithTheme()).map((one) => [one.id, one]));
    const followUps = await db.selectFrom("followUp").selectAll().execute();
    const seen = followUps.filter(({ bodyId, sensitiveSinceAt, themeId, itemId }) =>
      seesFollowUp(reader, {
        bodyId,
        sensitiveSinceAt,
        theme: themes.get(themeId ?? -1) ?? null,
        item: items.get(itemId ?? -1) ?? null,
      }),
    );
    const read = await db.selectFrom("followUp").select("id").where(readableFollowUps(reader)).execute();
    expect(read.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
    const listed = sql<{ id: number }>`select follow_up_id as id from follow_up_listed where ${readableListed(reader)}`;
    expect((await listed.execute(db)).rows.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
  });
});

test("what was said of another body's theme, or at another body's item, is seen by whoever sees both", async () => {
  const themeId = await givenTheme(db, { bodyId: OTHER_COMMITTEE, title: "Theirs" });
  const id = await givenFollowUp(db, { bodyId: PANEL, themeId });
  const seen = async (name: CastName) => {
    const rows = await db
      .selectFrom("followUp")
      .select("id")
      .where(readableFollowUps(as(name)))
      .execute();
    return rows.some((row) => row.id === id);
  };
  expect([await seen("officer"), await seen("outsideOfficer")]).toEqual([false, false]);
  await db.deleteFrom("followUp").where("id", "=", id).execute();
  await db.deleteFrom("theme").where("id", "=", themeId).execute();
});

test("nobody reads no working record; a member reads their own drafts and nothing sensitive", async () => {
  const read = async (reader: Reader) =>
    db
      .selectFrom("theme")
      .select(["state", "bodyId", "proposerPersonId", "sensitiveSinceAt"])
      .where(readableThemes(reader))
      .execute();
  expect(await read(null)).toEqual([]);
  const theirs = await read(as("member"));
  const drafts = theirs.filter(({ state }) => state === "draft");
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.every(({ proposerPersonId }) => proposerPersonId === PEOPLE.member.personId)).toBe(true);
  expect(theirs.some((theme) => theme.state !== "draft" && theme.sensitiveSinceAt)).toBe(false);
  expect(theirs.some((theme) => theme.state !== "draft" && theme.bodyId === OTHER_COMMITTEE)).toBe(false);
});

function itemsWithTheme() {
  return db
    .selectFrom("agendaItem")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .select(["agendaItem.id", "agendaItem.bodyId", "theme.sensitiveSinceAt as themeSensitiveSinceAt"])
    .execute();
}
