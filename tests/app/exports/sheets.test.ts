import { unzipSync, strFromU8 } from "fflate";
import { XMLParser } from "fast-xml-parser";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { readRows } from "#app/domain/sheet/rows.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { headingHeight, rowHeight, widthsOf } from "#app/exports/sheet-size.ts";
import { writeWorkbook } from "#app/exports/write-workbook.server.ts";
import { readSheetFile } from "#app/imports/read-sheet-file.server.ts";
import { AWKWARD, awkwardThemes, FOLLOW_UPS_SHEET, ONE_FOLLOW_UP, THEMES_SHEET } from "#tests/support/sheets.ts";
import { parseCsv } from "#tests/support/parse-csv.ts";

const themes = awkwardThemes(AWKWARD.length);
const table = sheetTable(THEMES_SHEET, themes);

describe("a workbook", () => {
  test("is read by another reader with its days as days, its numbers as numbers and its text as text", async () => {
    const bytes = await writeWorkbook(sheetTable(FOLLOW_UPS_SHEET, [ONE_FOLLOW_UP]));
    const [headings, row] = await readSheet(Buffer.from(bytes));
    const cell = (heading: string) => row?.[headings?.indexOf(heading) ?? -1];
    expect(cell("Due on")).toEqual(new Date("2026-09-30T00:00:00Z"));
    expect(cell("Made on")).toEqual(new Date("2026-06-19T00:00:00Z"));
    expect(cell("Notice given on")).toBeNull();
    expect(cell("Number in the source")).toBe("3");
    expect(cell("Kind")).toBe("Action");
    expect(headings?.at(0)).toBe("Reference");
    expect(headings?.at(-1)).toBe("Check (do not change)");
  });

  test("holds no formula, whatever the text begins with", async () => {
    const parts = unzipSync(await writeWorkbook(table));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(/<f[\s>]/.test(sheet)).toBe(false);
    const rows = await readSheet(Buffer.from(await writeWorkbook(table)), { trim: false });
    expect(rows.slice(1).map((row) => row[2])).toEqual(AWKWARD);
  });

  test("keeps the headings in sight, filters every one and offers the choices", async () => {
    const parts = unzipSync(await writeWorkbook(table));
    const read = (name: string) =>
      new XMLParser({ ignoreAttributes: false }).parse(strFromU8(parts[name] ?? new Uint8Array()));
    const { worksheet } = read("xl/worksheets/sheet1.xml");
    expect(worksheet.sheetViews.sheetView.pane).toMatchObject({
      "@_ySplit": "1",
      "@_xSplit": "1",
      "@_state": "frozen",
    });
    expect(worksheet.autoFilter["@_ref"]).toBe(`A1:T${AWKWARD.length + 1}`);
    const validations = [worksheet.dataValidations.dataValidation].flat();
    expect(validations.map((one: Record<string, string>) => one["formula1"])).toContainEqual(
      expect.stringContaining("A member's proposal,A suggestion from the public"),
    );
    const { workbook } = read("xl/workbook.xml");
    const rows = AWKWARD.length + 1;
    expect(
      workbook.definedNames.definedName.map((one: Record<string, string>) => [one["@_name"], one["#text"]]),
    ).toEqual([
      ["_xlnm._FilterDatabase", `'Themes'!$A$1:$T$${rows}`],
      ["_xlnm.Print_Area", `'Themes'!$A$1:$S$${rows}`],
      ["_xlnm.Print_Titles", "'Themes'!$A:$A,'Themes'!$1:$1"],
    ]);
  });

  test("is printed on A4 across, on few pages and numbered, in letters that have a name", async () => {
    const parts = unzipSync(await writeWorkbook(table));
    const read = (name: string) =>
      new XMLParser({ ignoreAttributes: false }).parse(strFromU8(parts[name] ?? new Uint8Array()));
    const { worksheet } = read("xl/worksheets/sheet1.xml");
    expect(worksheet.sheetPr.pageSetUpPr["@_fitToPage"]).toBe("1");
    expect(worksheet.pageSetup).toEqual({
      "@_paperSize": "9",
      "@_orientation": "landscape",
      "@_fitToWidth": "2",
      "@_fitToHeight": "0",
    });
    expect(worksheet.headerFooter.oddFooter).toBe("&LThemes&RPage &P of &N");
    // The order that the format asks for: Excel mends, or refuses, a sheet whose parts stand otherwise.
    const order = ["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", "dataValidations", "printOptions"];
    const after = ["pageMargins", "pageSetup", "headerFooter"];
    expect(Object.keys(worksheet).filter((key) => !key.startsWith("@_"))).toEqual([...order, ...after]);
    const fonts = [read("xl/styles.xml").styleSheet.fonts.font].flat();
    expect(fonts.map(({ name, sz }) => [name["@_val"], sz["@_val"]])).toEqual(fonts.map(() => ["Arial", "10"]));
  });

  test.each([
    [[40, 60, 140], 1],
    [[40, 60, 141], 2],
    [[200, 240, 41], 3],
  ])("columns of %j letters are printed %i pages wide", async (widths, pages) => {
    const columns = widths.map((width, at) => ({ heading: `Words ${at}`, type: "text" as const, width }));
    const check = { heading: "Check", type: "text" as const, width: 22, unprinted: true as const };
    const row = [...widths.map((width) => "a".repeat(width - 2)), "check"];
    const parts = unzipSync(await writeWorkbook({ title: "Words", columns: [...columns, check], rows: [row] }));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain(`fitToWidth="${pages}" fitToHeight="0"`);
  });

  test("shows all of a long text: its row is as high as its lines, and a column no wider than its words", () => {
    const columns = [
      { heading: "Reference", type: "text", width: 11 },
      { heading: "Wording", type: "text", width: 20 },
      { heading: "Numbers it was given later", type: "text", width: 30 },
    ] as const;
    const long = ["F-1", "That the panel:\n(a) notes it;\n(b) asks again in the spring.", null];
    const given = { title: "Follow-ups", columns, rows: [long, ["F-2", "Noted.", null]] };
    const widths = widthsOf(given);
    // "Reference" and an arrow; its given 20; "Numbers" and an arrow.
    expect(widths).toEqual([12, 20, 10]);
    // One line, one line, and "(b) asks again in" with "the spring." under it; 13 points each and 4 around them.
    expect(given.rows.map((row) => rowHeight(columns, row, widths))).toEqual([4 * 13 + 4, 13 + 4]);
    // "Numbers / it was / given / later" at seven letters a line.
    expect(headingHeight(given, widths)).toBe(4 * 13 + 4);
    expect(rowHeight(columns, ["F-3", "word ".repeat(2_000), null], widths)).toBe(409);
  });
});

describe("a CSV file", () => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(table));

  test("begins with the mark of UTF-8 and ends its lines as Windows does", () => {
    expect([...writeCsv(table).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test("is its headings and nothing more where there are no rows", () => {
    const empty = new TextDecoder().decode(writeCsv(sheetTable(THEMES_SHEET, [])));
    expect(empty.split("\r\n")).toEqual([expect.stringMatching(/^Reference,Title,/), ""]);
  });

  test("is read by another parser with its commas, quotes and line breaks, and nothing in it runs as a formula", () => {
    const [headings = [], ...rows] = parseCsv(text.slice(1));
    expect(rows).toHaveLength(AWKWARD.length);
    const why = rows.map((row) => row[headings.indexOf("Why it matters")] ?? "");
    expect(why.every((cell) => !/^[=+\-@\t\r＝＋－＠]/.test(cell))).toBe(true);
    expect(why.slice(0, 10)).toEqual([
      "'=1+1",
      "'+44 1632 960000",
      "'-5",
      "'@everyone",
      "''=1+1",
      "''",
      "'quoted'",
      "a, b; c",
      'He said "no"',
      "two\nlines",
    ]);
    expect(rows[0]?.[headings.indexOf("Proposed on")]).toBe("2026-09-08");
  });
});

describe("what was downloaded and imported without an edit", () => {
  test.each([
    ["a workbook", (many: number) => writeWorkbook(sheetTable(THEMES_SHEET, awkwardThemes(many)))],
    ["a CSV file", async (many: number) => writeCsv(sheetTable(THEMES_SHEET, awkwardThemes(many)))],
  ])("is untouched in all of its 1,000 rows: %s", async (_, write) => {
    const read = readRows(THEMES_SHEET, await readSheetFile(await write(1_000)));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.rows).toHaveLength(1_000);
    expect(read.rows.filter((row) => !row.untouched)).toEqual([]);
    expect(read.rows[4]?.values.whyItMatters).toBe("'=1+1");
  });

  test("every sheet can be imported as it was written", async () => {
    for (const sheet of Object.values(SHEETS)) {
      const values = Object.fromEntries(
        Object.entries(sheet.columns).map(([key, column]) => [key, column.type === "date" ? "2026-02-28" : null]),
      );
      const written = sheetTable(sheet, [{ id: 7, version: 2, values }]);
      for (const bytes of [await writeWorkbook(written), writeCsv(written)]) {
        const read = readRows(sheet, await readSheetFile(bytes));
        expect(read).toMatchObject({
          ok: true,
          rows: [{ number: 2, id: 7, untouched: true, check: { version: 2 } }],
        });
      }
    }
  });
});
