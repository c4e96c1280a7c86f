import { beforeEach, describe, expect, test } from "vitest";
import { readRows } from "#app/domain/sheet/rows.ts";
import { ITEMS_SHEET } from "#app/domain/sheet/items-sheet.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { writeWorkbook } from "#app/exports/write-workbook.server.ts";
import { readSheetFile } from "#app/imports/read-sheet-file.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const secret = { sensitiveSinceAt: NOW, sensitiveBecause: "A child could be known." };

describe("the records of a sheet", () => {
  test("come in the order asked for, and once each", async () => {
    const [first, second] = [await givenTheme(db), await givenTheme(db, { title: "Taxi licensing" })];
    const read = await readSheetRecords(db, as("member"), "themes", [second, 999, first]);
    expect(read.map(({ id, values }) => [id, values["title"]])).toEqual([
      [second, "Taxi licensing"],
      [first, "Host families for language schools"],
    ]);
  });

  test("leave out what the reader may not see, whoever asks for it", async () => {
    const themeId = await givenTheme(db, secret);
    const itemId = await givenItem(db, { themeId });
    const questionId = await givenQuestion(db, { themeId });
    const followUpId = await givenFollowUp(db, { themeId });
    const seen = async (who: Parameters<typeof as>[0]) =>
      Promise.all([
        readSheetRecords(db, as(who), "themes", [themeId]),
        readSheetRecords(db, as(who), "items", [itemId]),
        readSheetRecords(db, as(who), "questions", [questionId]),
        readSheetRecords(db, as(who), "follow_ups", [followUpId]),
      ]);
    expect((await seen("member")).flat()).toEqual([]);
    expect((await seen("outsideOfficer")).flat()).toEqual([]);
    expect((await seen("chair")).flat()).toHaveLength(4);
  });

  test("hold no officers' notes and nothing of who suggested a theme", async () => {
    const themeId = await givenTheme(db, { officerNotes: "Zqnotes", suggesterContact: "Zqcontact" });
    const itemId = await givenItem(db, { themeId, officerNotes: "Zqnotes" });
    const said = JSON.stringify([
      await readSheetRecords(db, as("officer"), "themes", [themeId]),
      await readSheetRecords(db, as("officer"), "items", [itemId]),
    ]);
    expect(said).not.toMatch(/Zqnotes|Zqcontact/);
  });

  test("say of an item where it stands, in days and words", async () => {
    const themeId = await givenTheme(db);
    const meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
    const itemId = await givenItem(db, {
      themeId,
      meetingId,
      state: "scheduled",
      purpose: "To check\r\nthe homes ",
      leadMemberId: PEOPLE.member.personId,
      version: 4,
    });
    await db.insertInto("witness").values({ itemId, words: "A headteacher", position: 1 }).execute();
    const [record] = await readSheetRecords(db, as("member"), "items", [itemId]);
    expect(record).toEqual({
      id: itemId,
      version: 4,
      values: {
        title: "Host families for language schools",
        theme: `T-${themeId}`,
        meeting: `M-${meetingId}`,
        purpose: "To check\nthe homes",
        format: "agenda_item",
        minutes: 30,
        lead: "Cllr Ruth Ahmed",
        author: "",
        expectedOutcome: "",
        meetsOn: "2026-10-13",
        state: "Scheduled",
        kind: "Theme",
        themeTitle: "Host families for language schools",
        witnesses: "A headteacher",
      },
    });
  });

  test("come back from a workbook untouched", async () => {
    const ids = [await givenItem(db, { themeId: await givenTheme(db), purpose: " =1+1 " })];
    const records = await readSheetRecords(db, as("officer"), "items", ids);
    const file = await writeWorkbook(sheetTable(ITEMS_SHEET, records));
    const read = readRows(ITEMS_SHEET, await readSheetFile(file));
    expect(read).toMatchObject({
      ok: true,
      rows: [{ id: ids[0], untouched: true, values: { purpose: "=1+1" } }],
    });
  });
});
