import { describe, expect, test } from "vitest";
import { checkOf, readCheck } from "#app/domain/sheet/check.ts";
import { headingsOf } from "#app/domain/sheet/columns.ts";
import { FOLLOW_UPS_SHEET } from "#app/domain/sheet/follow-ups-sheet.ts";
import type { Cell } from "#app/domain/sheet/cells.ts";
import { readRows, type SheetRead } from "#app/domain/sheet/rows.ts";
import { SHEETS, sheetOfHeadings } from "#app/domain/sheet/sheets.ts";

const VALUES = {
  wording: "That the Chief Constable reports back",
  kind: "action",
  theme: "T-4",
  meeting: "M-2",
  madeOn: "2026-06-19",
  sourceNumber: "Action 3",
  laterNumbers: "Action 1 of 4 March 2026",
  madeBy: "",
  owner: "Chief Constable",
  dueWords: "September 2026",
  dueOn: "2026-09-30",
  noticeOn: null,
} as const;

const CELLS: Record<string, Cell> = {
  Reference: "F-12",
  Wording: VALUES.wording,
  Kind: "Action",
  Body: "Anytown Police and Crime Panel",
  Theme: "T-4",
  Meeting: "M-2",
  "Made on": "2026-06-19",
  "Number in the source": "Action 3",
  "Numbers it was given later": "Action 1 of 4 March 2026",
  "Made by": null,
  Owner: "Chief Constable",
  "Due, in words": "September 2026",
  "Due on": "2026-09-30",
  "Notice given on": null,
  State: "Not started",
  "Check (do not change)": checkOf(FOLLOW_UPS_SHEET, {
    id: 12,
    version: 3,
    values: { ...VALUES, body: "Anytown Police and Crime Panel", state: "Not started" },
  }),
};

const file = (...rows: Record<string, Cell>[]): SheetRead => ({
  ok: true,
  headings: headingsOf(FOLLOW_UPS_SHEET),
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
});
const read = (...rows: Record<string, Cell>[]) => readRows(FOLLOW_UPS_SHEET, file(...rows));

describe("a row that is imported", () => {
  test("is untouched where nothing was changed", () => {
    expect(read(CELLS)).toEqual({
      ok: true,
      rows: [{ number: 2, id: 12, check: expect.objectContaining({ version: 3 }), untouched: true, values: VALUES }],
    });
  });

  test.each([
    ["the days as Excel counts them", { "Made on": 46192, "Due on": 46295 }],
    ["the days the British way", { "Made on": "19/06/2026", "Due on": "30/9/2026" }],
    ["the days as Excel shortens them", { "Made on": "19-Jun-26", "Due on": "30 Sept 2026" }],
    ["a blank after a word and another line end", { Owner: "Chief Constable \r\n" }],
    ["capitals in a choice", { Kind: "ACTION" }],
    ["a column for reading that was changed", { State: "Complete" }],
  ])("is untouched by a trip through a spreadsheet: %s", (_, changed) => {
    const rows = read({ ...CELLS, ...changed });
    expect(rows.ok && rows.rows[0]?.untouched).toBe(true);
  });

  test.each([
    ["a word", { Wording: "That the Commissioner reports back" }],
    ["a day", { "Due on": "2026-10-01" }],
    ["a value taken out", { "Due on": null }],
    ["a choice", { Kind: "Commitment" }],
  ])("is touched by %s", (_, changed) => {
    const rows = read({ ...CELLS, ...changed });
    expect(rows.ok && rows.rows[0]?.untouched).toBe(false);
  });

  test("is new without a reference, whatever check was copied with it", () => {
    const rows = read({ ...CELLS, Reference: " " });
    expect(rows).toMatchObject({ ok: true, rows: [{ id: null, check: null, untouched: false }] });
  });

  test("may be longer than the limits allow now, while it is left alone", () => {
    const wording = "w".repeat(2500);
    const check = checkOf(FOLLOW_UPS_SHEET, { id: 12, version: 3, values: { ...VALUES, wording } });
    const row = { ...CELLS, Wording: wording, "Check (do not change)": check };
    expect(read(row)).toMatchObject({ ok: true, rows: [{ untouched: true }] });
    expect(read({ ...row, Owner: "Commissioner" })).toEqual({
      ok: false,
      problems: [{ row: 2, column: "Wording", words: "Use 2000 characters or fewer: this has 2500" }],
    });
  });
});

describe("a row that cannot be taken says why", () => {
  test.each<[string, Record<string, Cell>, string, string]>([
    [
      "a day that is none",
      { "Due on": "31/9/2026" },
      "Due on",
      "“31/9/2026” is not a date. Enter it like 8/9/2026 or 8 September 2026",
    ],
    [
      "the American way",
      { "Due on": "9/30/2026" },
      "Due on",
      "“9/30/2026” is not a date. Enter it like 8/9/2026 or 8 September 2026",
    ],
    ["a day before 1900", { "Due on": "1/1/1066" }, "Due on", "“1/1/1066” is before 1900. Enter a later date"],
    ["a day far ahead", { "Due on": "2200-01-01" }, "Due on", "“2200-01-01” is after 2099. Enter an earlier date"],
    [
      "another choice",
      { Kind: "Wish" },
      "Kind",
      "“Wish” is not one of the choices: Recommendation, Action, Commitment, Request for information, External recommendation",
    ],
    ["no wording", { Wording: "" }, "Wording", "Enter the words as they were said or minuted"],
    [
      "another kind of reference",
      { Reference: "T-12" },
      "Reference",
      "“T-12” is not the reference of a follow-up. Leave it empty to add a new one",
    ],
    [
      "a check of another row",
      { Reference: "F-13" },
      "Check (do not change)",
      "This is not the check that F-13 was downloaded with. Download the sheet again and make the change there",
    ],
    [
      "no check",
      { "Check (do not change)": "" },
      "Check (do not change)",
      "This is not the check that F-12 was downloaded with. Download the sheet again and make the change there",
    ],
  ])("%s", (_, changed, column, words) => {
    expect(read({ ...CELLS, ...changed })).toEqual({ ok: false, problems: [{ row: 2, column, words }] });
  });

  test("the same reference twice", () => {
    expect(read(CELLS, CELLS)).toEqual({
      ok: false,
      problems: [{ row: 3, column: "Reference", words: "“F-12” is already in row 2" }],
    });
  });
});

describe("headings", () => {
  test("tell which sheet it is", () => {
    for (const sheet of Object.values(SHEETS)) expect(sheetOfHeadings(headingsOf(sheet))).toBe(sheet.kind);
    expect(sheetOfHeadings(["Name", "Date of birth"])).toBeUndefined();
  });

  test("that are unknown, there twice or missing are each named", () => {
    const headings = headingsOf(FOLLOW_UPS_SHEET).filter((heading) => heading !== "Owner");
    const twice: SheetRead = { ok: true, headings: [...headings, "Kind", "Mood"], rows: [] };
    expect(readRows(FOLLOW_UPS_SHEET, twice)).toEqual({
      ok: false,
      problems: [
        {
          row: 1,
          column: "Mood",
          words: "The column “Mood” is not one of the sheet of follow-ups. Remove it and import the file again",
        },
        { row: 1, column: "Kind", words: "The column “Kind” appears twice. Remove one of them" },
        { row: 1, column: "Owner", words: "The column “Owner” is missing. Put it back, or download the sheet again" },
      ],
    });
  });

  test("may lack a column that is only for reading", () => {
    const headings = headingsOf(FOLLOW_UPS_SHEET).filter((heading) => heading !== "Standing");
    expect(readRows(FOLLOW_UPS_SHEET, { ...file(CELLS), headings } as SheetRead).ok).toBe(true);
  });
});

test("a check is read back, and nothing else is taken for one", () => {
  const check = { version: 3, record: "4d1", hash: "9f2c1a7b", untaken: "0c37e1" };
  expect(readCheck("V3-4D1-9f2c1a7b-0C37e1 ")).toEqual(check);
  for (const text of ["", "3-9f2c1a7b", "v0-4d1-9f2c1a7b", "v3-4d1-9f2c1a7", "v3-4d1-9f2c1a7b-0c37e"])
    expect(readCheck(text)).toBeNull();
});

test("a file of before, whose check says nothing of the columns to read, is taken as ever", () => {
  const heading = "Check (do not change)";
  const before = String(CELLS[heading]).replace(/-[0-9a-f]+$/, "");
  expect(readCheck(before)).toMatchObject({ version: 3, untaken: "" });
  expect(read({ ...CELLS, State: "Done", [heading]: before })).toMatchObject({ ok: true, rows: [{ untouched: true }] });
  expect(read({ ...CELLS, State: "Done", [heading]: before })).not.toMatchObject({ rows: [{ writtenOver: {} }] });
});

test("what is given once is not asked again of a record that does without it", () => {
  const values = {
    title: "Apologies",
    theme: "",
    meeting: "M-2",
    purpose: "",
    format: "agenda_item",
    minutes: 5,
    lead: "",
    author: "",
    expectedOutcome: "",
  };
  const cells = {
    Reference: "I-3",
    Title: "Apologies for absence",
    Meeting: "M-2",
    Format: "Agenda item",
    Minutes: 5,
    "Check (do not change)": checkOf(SHEETS.items, { id: 3, version: 1, values }),
  };
  const of = (row: Record<string, Cell>) =>
    readRows(SHEETS.items, {
      ok: true,
      headings: headingsOf(SHEETS.items),
      rows: [{ number: 2, cells: row }],
    });
  expect(of(cells).ok).toBe(true);
  expect(of({ ...cells, Reference: null })).toEqual({
    ok: false,
    problems: [{ row: 2, column: "Theme", words: "Enter the theme's reference, like T-14" }],
  });
});
