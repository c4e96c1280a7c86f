import { beforeEach, expect, test } from "vitest";
import { withholdItem } from "#app/services/agenda/withhold-item.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { givenPublished, givenRecorded } from "#tests/support/happened.ts";
import { givenItem, givenFollowUp, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";

const EXEMPT = "Exempt: paragraph 3";

let db: Db;
let themeId: number;
let other: number;
let itemId: number;
let atItem: number;
let ofTheme: number;
let elsewhere: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "scheduled" });
  other = await givenTheme(db, { state: "scheduled", title: "Taxi licensing" });
  itemId = await givenItem(db, { themeId, part: "part_2", exemptParagraph: "3", state: "scheduled" });
  const another = await givenItem(db, { themeId: other, state: "scheduled" });
  atItem = await givenQuestion(db, { themeId, itemId });
  ofTheme = await givenQuestion(db, { themeId });
  elsewhere = await givenQuestion(db, { themeId: other, itemId: another });
  await db
    .insertInto("themeMention")
    .values([{ themeId: other, itemId, words: "Said" }])
    .execute();
  const mentions = [itemId, another].map((id) => ({ itemId: id, words: "Said" }));
  await givenPublished(db, await givenProgramme(db), [
    ["item", itemId, { title: "A contract", purpose: "Secret", questionIds: [atItem], themeId }],
    ["item", another, { purpose: "Open" }],
    ["theme", themeId, { title: "Host families", lines: ["What is asked"], questionIds: [atItem, ofTheme] }],
    ["theme", other, { lines: ["Another line"], questionIds: [elsewhere], mentions }],
    ["question", atItem],
    ["question", ofTheme],
    ["question", elsewhere],
  ]);
});

const withhold = (id = itemId) => db.transaction().execute((trx) => withholdItem(trx, { id }, EXEMPT));
const entryOf = async (kind: "item" | "theme", id: number) => (await findPublication(db, kind, id))?.entry;
const questionsOut = async () =>
  (
    await db.selectFrom("publication").select("recordId").where("kind", "=", "question").orderBy("recordId").execute()
  ).map(({ recordId }) => recordId);
const recordsOut = async () =>
  (
    await db.selectFrom("publishedRecord").select(["kind", "recordId"]).orderBy("kind").orderBy("recordId").execute()
  ).map(({ kind, recordId }) => `${kind} ${recordId}`);

test("readers keep the title and why; the lines, the questions and whatever came of the theme go with it", async () => {
  const followUp = await givenFollowUp(db, { themeId });
  await givenRecorded(db, { kind: "outcome", recordId: itemId, itemId, themeId });
  await givenRecorded(db, { kind: "answer", recordId: ofTheme, themeId });
  await givenRecorded(db, { kind: "answer", recordId: elsewhere, themeId: other });
  await givenRecorded(db, { kind: "follow_up", recordId: followUp, themeId });
  await withhold();
  expect(await entryOf("item", itemId)).toMatchObject({
    title: "A contract",
    exempt: EXEMPT,
    purpose: "",
    questionIds: [],
    themeId: null,
  });
  expect(await entryOf("theme", themeId)).toMatchObject({ title: "Host families", lines: [], questionIds: [] });
  expect(await questionsOut()).toEqual([elsewhere]);
  expect(await recordsOut()).toEqual([`answer ${elsewhere}`]);
  expect(await entryOf("theme", other)).toMatchObject({
    lines: ["Another line"],
    questionIds: [elsewhere],
    mentions: [{ itemId: itemId + 1 }],
  });
  expect(await entryOf("item", itemId + 1)).toMatchObject({ purpose: "Open", exempt: null });
});

test.each(["part_1", "part_2"] as const)(
  "of a theme that another item takes in %s: what is asked of it stays only where that is public",
  async (part) => {
    await givenItem(db, { themeId, part, exemptParagraph: part === "part_2" ? "3" : null, state: "scheduled" });
    await givenRecorded(db, { kind: "answer", recordId: ofTheme, themeId });
    await withhold();
    const isPublic = part === "part_1";
    expect(await entryOf("theme", themeId)).toMatchObject({
      lines: isPublic ? ["What is asked"] : [],
      questionIds: isPublic ? [atItem, ofTheme] : [],
    });
    expect(await questionsOut()).toEqual(isPublic ? [ofTheme, elsewhere] : [elsewhere]);
    expect(await recordsOut()).toEqual(isPublic ? [`answer ${ofTheme}`] : []);
  },
);

test("a withdrawn item in public does not keep its theme open", async () => {
  await givenItem(db, { themeId, state: "withdrawn" });
  await withhold();
  expect(await entryOf("theme", themeId)).toMatchObject({ lines: [] });
});

test("an item of no theme, or one that was never published, takes away what there is and no more", async () => {
  const alone = await givenItem(db, { part: "part_2", exemptParagraph: "3", state: "scheduled" });
  await givenRecorded(db, { kind: "outcome", recordId: alone, itemId: alone });
  await withhold(alone);
  expect(await entryOf("item", alone)).toBeUndefined();
  expect(await recordsOut()).toEqual([]);
  expect(await questionsOut()).toEqual([atItem, ofTheme, elsewhere]);

  await db.deleteFrom("publication").where("kind", "in", ["theme", "item"]).execute();
  await withhold();
  expect(await entryOf("theme", themeId)).toBeUndefined();
  expect(await questionsOut()).toEqual([elsewhere]);
});
