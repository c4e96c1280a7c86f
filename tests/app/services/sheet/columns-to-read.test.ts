import { beforeEach, describe, expect, test } from "vitest";
import type { SheetColumn, SheetDefinition, SheetValue } from "#app/domain/sheet/columns.ts";
import { SHEET_KINDS, type SheetKind } from "#app/domain/sheet/kinds.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { sheetTable, type Table } from "#app/domain/sheet/table.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { writeWorkbook } from "#app/exports/write-workbook.server.ts";
import { readTable } from "#app/imports/read-table.server.ts";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

/** What somebody types over a cell of each type, and how it is told. */
const TYPED: Record<SheetColumn["type"], readonly [cell: SheetValue, words: string]> = {
  text: ["Zebra", "“Zebra”"],
  number: [77, "77"],
  date: ["2026-12-24", "24 December 2026"],
  one_of: ["Zebra", "“Zebra”"],
};

/** The columns that nothing is taken from, of a record that is there. */
const toRead = ({ columns }: SheetDefinition) =>
  Object.values(columns).filter(({ use }) => use === "read" || use === "given_new");

async function givenRecords(): Promise<Record<SheetKind, number>> {
  await givenProgramme(db);
  const themeId = await givenTheme(db, { state: "scheduled" });
  const meetingId = await givenMeeting(db, { meetsOn: "2026-09-08" });
  const items = await givenItem(db, { themeId, meetingId, state: "scheduled", title: "Taxis" });
  const questions = await givenQuestion(db, { themeId });
  const followUps = await givenFollowUp(db, { themeId, meetingId });
  return { items, themes: themeId, questions, follow_ups: followUps };
}

async function taken(kind: SheetKind, ids: number[]): Promise<Table> {
  return sheetTable(SHEETS[kind], await readSheetRecords(db, as("officer"), kind, ids));
}

/** The table as somebody left it: these cells of these rows are other ones. */
function edited(table: Table, cells: Readonly<Record<string, SheetValue>>, row = 0): Table {
  const at = table.columns.map(({ heading }) => heading);
  const rows = table.rows.map((one, index) =>
    index === row ? one.map((cell, column) => (at[column]! in cells ? cells[at[column]!]! : cell)) : one,
  );
  return { ...table, rows };
}

/** What the preview of a table says of its rows, once it has been out as a file and come back. */
async function told(kind: SheetKind, table: Table, write: (table: Table) => unknown = writeWorkbook) {
  const read = await readTable(Buffer.from((await write(table)) as Uint8Array), kind);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const done = await uploadSheet(db, acting("officer"), { bodyId: PANEL, kind, fileName: "edited.xlsx", read });
  if (!done.ok) throw new Error(done.refusal.because);
  const preview = await readImport(db, as("officer"), done.result.id, 1);
  if (!preview) throw new Error("The import is not to be seen");
  return { preview, lines: preview.lines.map(({ outcome, words }) => [outcome, ...words]) };
}

async function save({ id, version, mark, seen }: Awaited<ReturnType<typeof told>>["preview"]) {
  return saveImport(db, acting("officer"), { importId: id, version, mark, seen, reasonWords: "The hall is closed." });
}

describe.each(SHEET_KINDS)("a cell of a column to read in the sheet of %s", (kind) => {
  test("that was written over is told, with what was written, and nothing is passed over without a word", async () => {
    const { [kind]: id } = await givenRecords();
    const table = await taken(kind, [id]);
    for (const { heading, type } of toRead(SHEETS[kind])) {
      const [cell, words] = TYPED[type];
      expect((await told(kind, edited(table, { [heading]: cell }))).lines).toEqual([
        ["passed_over", `${heading}: ${words} is not taken, as this column is to read`],
      ]);
    }
  });

  test("that was left alone is not told, in a workbook or in CSV, and neither is a column that was removed", async () => {
    const { [kind]: id } = await givenRecords();
    const table = await taken(kind, [id]);
    const headings = toRead(SHEETS[kind]).map(({ heading }) => heading);
    const kept = table.columns.map(({ heading }) => !headings.includes(heading));
    const without = {
      ...table,
      columns: table.columns.filter((_, column) => kept[column]),
      rows: table.rows.map((row) => row.filter((_, column) => kept[column])),
    };
    for (const whole of [await told(kind, table), await told(kind, table, writeCsv), await told(kind, without)]) {
      expect(whole.lines).toEqual([]);
      expect(whole.preview.counts).toMatchObject({ unchanged: 1, passed_over: 0 });
    }
  });

  test("is told beside what the row changes, and of a new row in one sentence", async () => {
    const { [kind]: id } = await givenRecords();
    const [first] = Object.values<SheetColumn>(SHEETS[kind].columns).map(({ heading }) => heading);
    const { heading } = toRead(SHEETS[kind]).find(({ heading }) => heading === "State")!;
    const changed = edited(await taken(kind, [id]), { [first!]: "Other words", [heading]: "Zebra" });
    const { lines } = await told(kind, changed);
    expect(lines).toMatchObject([["changed", expect.stringMatching(/“Other words”$/), expect.any(String)]]);
    expect(lines[0]![2]).toBe("State: “Zebra” is not taken, as this column is to read");

    const added = edited(changed, { Reference: null, "Check (do not change)": null });
    const said = (await told(kind, added)).lines[0]!;
    expect(said[0]).toBe("added");
    expect(said.at(-1)).toMatch(/^Not taken, as these columns are to read: (.+, )?State(, .+| and .+)?$/);
  });
});

describe("another day under “Meeting date” in the row of an item", () => {
  async function givenYear() {
    const { items } = await givenRecords();
    const september = (await db.selectFrom("meeting").select("id").executeTakeFirstOrThrow()).id;
    const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
    await givenMeeting(db, { meetsOn: "2026-08-30" }); // gone, and not recorded yet: no place to go to
    const [one, other] = [
      await givenMeeting(db, { meetsOn: "2026-11-19" }),
      await givenMeeting(db, { meetsOn: "2026-11-19" }),
    ];
    return { items, september, october, one, other, table: await taken("items", [items]) };
  }
  const placeOf = async (id: number) =>
    (await db.selectFrom("agendaItem").select("meetingId").where("id", "=", id).executeTakeFirstOrThrow()).meetingId;

  test("moves the item to the meeting of that day, and an emptied one takes it off its meeting", async () => {
    const { items, october, table } = await givenYear();
    const moved = await told("items", edited(table, { "Meeting date": "2026-10-13" }));
    expect(moved.lines).toEqual([["changed", "Moves from 8 September 2026 to 13 October 2026"]]);
    expect(moved.preview.asksWhy).toBe(true);
    expect(await save(moved.preview)).toMatchObject({ ok: true });
    expect(await placeOf(items)).toBe(october);

    const off = await told("items", edited(await taken("items", [items]), { "Meeting date": null }));
    expect(off.lines).toEqual([["changed", "Comes off the meeting of 13 October 2026"]]);
    expect(await save(off.preview)).toMatchObject({ ok: true });
    expect(await placeOf(items)).toBeNull();
  });

  test("is refused, with the meetings that there are, where none or several are on it, or “Meeting” says another", async () => {
    const { september, october, one, other, table } = await givenYear();
    const refusedOf = async (cells: Record<string, SheetValue>) => (await told("items", edited(table, cells))).lines;
    expect(await refusedOf({ "Meeting date": "2026-10-14" })).toEqual([
      [
        "refused",
        `There is no meeting on 14 October 2026. The nearest are 8 September 2026 (M-${september}), 13 October 2026 (M-${october}) and 19 November 2026 (M-${one}).`,
      ],
    ]);
    expect((await refusedOf({ "Meeting date": "2026-08-31" }))[0]![1]).not.toContain("30 August 2026");
    expect(await refusedOf({ "Meeting date": "2026-11-19" })).toEqual([
      [
        "refused",
        `More than one meeting is on 19 November 2026: M-${one} and M-${other}. Enter the reference of one under “Meeting”.`,
      ],
    ]);
    expect((await told("items", edited(table, { "Meeting date": "next time" }), writeCsv)).lines).toEqual([
      ["refused", "Meeting date: “next time” is not a date. Enter it like 8/9/2026 or 8 September 2026."],
    ]);
    expect(await refusedOf({ Meeting: `M-${october}`, "Meeting date": "2026-11-19" })).toEqual([
      [
        "refused",
        `“Meeting” says M-${october}, which is not on 19 November 2026 as “Meeting date” says: change one of them.`,
      ],
    ]);
    expect(
      (await told("items", edited(table, { Meeting: `M-${october}`, "Meeting date": "2026-10-13" }))).lines,
    ).toEqual([["changed", "Moves from 8 September 2026 to 13 October 2026"]]);
  });

  test("is a conflict where somebody has moved the item since, and puts a new row on its meeting", async () => {
    const { items, october, table } = await givenYear();
    await db.updateTable("agendaItem").set({ meetingId: october, version: 9 }).where("id", "=", items).execute();
    expect((await told("items", edited(table, { "Meeting date": "2026-11-19" }))).lines[0]![0]).toBe("conflict");

    const added = edited(table, {
      Title: "Trams",
      Reference: null,
      Meeting: null,
      "Meeting date": "2026-10-13",
      "Check (do not change)": null,
    });
    const made = await told("items", added);
    expect(made.lines[0]).toEqual(expect.arrayContaining(["added", `Meeting: “M-${october}”`]));
    expect(await save(made.preview)).toMatchObject({ ok: true });
    const trams = db.selectFrom("agendaItem").select("meetingId").where("title", "=", "Trams");
    expect(await trams.executeTakeFirstOrThrow()).toEqual({ meetingId: october });
  });

  test("counts among the changes of a spreadsheet, of which there may be so many; a cell that is only told does not", async () => {
    const row = { number: 2, id: 1, check: null, untouched: true, values: {} as never };
    const upload = (writtenOver: Record<string, string>) =>
      uploadSheet(db, acting("officer"), {
        ...{ bodyId: PANEL, kind: "items", fileName: "edited.xlsx" },
        read: { untouched: 0, rows: Array.from({ length: 2_001 }, () => ({ ...row, writtenOver })) },
      });
    expect(await upload({ meetsOn: "2026-10-13" })).toMatchObject({
      refusal: { because: "The file changes or adds 2,001 rows; import at most 2,000 at a time. Nothing was saved." },
    });
    expect(await db.selectFrom("sheetImport").selectAll().execute()).toEqual([]);
    expect(await upload({ state: "Zebra" })).toMatchObject({ ok: true });
  });
});
