import { beforeEach, expect, test } from "vitest";
import { linesOf } from "#app/domain/agenda/view.ts";
import { readAgendaPaper } from "#app/services/agenda/read-agenda-paper.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW } from "#tests/support/cast.ts";
import { givenItem, givenLine, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let itemId: number;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 2 });
});

const paperFor = async (who: Parameters<typeof as>[0]) => (await readAgendaPaper(db, as(who), meetingId))?.working;

test("a member reads the whole agenda, part II last whatever its position", async () => {
  await givenItem(db, {
    meetingId,
    state: "scheduled",
    position: 1,
    title: "A contract",
    part: "part_2",
    exemptParagraph: "3",
  });
  await givenItem(db, { meetingId, state: "scheduled", position: 9000, title: "Date of next meeting" });
  const paper = await paperFor("member");
  expect(paper?.parts.map(({ part, items }) => [part, items.map(({ number, title }) => [number, title])])).toEqual([
    [
      "part_1",
      [
        ["1", "Host families for language schools"],
        ["2", "Date of next meeting"],
      ],
    ],
    ["part_2", [["3", "A contract"]]],
  ]);
});

test("an item brings its key lines, agreed questions, witnesses and documents", async () => {
  await givenLine(db, { themeId });
  await givenQuestion(db, { themeId, state: "agreed", text: "Agreed?" });
  await givenQuestion(db, { themeId, state: "proposed", text: "Only proposed?" });
  await db.insertInto("witness").values({ itemId, words: "A host family", position: 1 }).execute();
  await db
    .insertInto("documentLink")
    .values({ itemId, title: "Report", url: "https://example.org/r", position: 1 })
    .execute();
  const paper = await paperFor("officer");
  expect(paper && linesOf(paper)[0]).toMatchObject({
    lines: ["What checks are made?"],
    questions: [{ text: "Agreed?" }],
    attendees: [{ words: "A host family", confirmedOn: null }],
    documents: [{ title: "Report", url: "https://example.org/r", note: "" }],
  });
});

test("nobody without a part in the body gets a working agenda", async () => {
  expect(await readAgendaPaper(db, null, meetingId)).toBeUndefined();
  expect(await readAgendaPaper(db, as("outsideOfficer"), meetingId)).toBeUndefined();
});

test("a member is not told of an item whose theme is sensitive; the officer is", async () => {
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).execute();
  expect((await paperFor("member"))?.parts).toEqual([]);
  expect((await paperFor("officer"))?.parts).toHaveLength(1);
});
