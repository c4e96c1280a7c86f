import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readRows } from "#app/domain/sheet/rows.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { readSheetFile } from "#app/imports/read-sheet-file.server.ts";
import { parseCsv } from "#tests/support/parse-csv.ts";
import { FOLLOW_UPS_SHEET, ONE_FOLLOW_UP } from "#tests/support/sheets.ts";

const text = new TextDecoder().decode(writeCsv(sheetTable(FOLLOW_UPS_SHEET, [ONE_FOLLOW_UP])));
const delimited = (delimiter: string) =>
  parseCsv(text)
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join("\r\n");
const utf16 = (words: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(words, "utf16le")]);

describe("a CSV file that another program saved is read all the same", () => {
  test.each<[string, Uint8Array]>([
    ["with semicolons", strToU8(delimited(";"))],
    ["with tabs, in UTF-16, as Excel's Unicode text", utf16(delimited("\t"))],
    ["without the mark of UTF-8", strToU8(text)],
    ["with the line ends of a Mac or Linux", strToU8(text.replaceAll("\r\n", "\n"))],
    ["with empty rows below and empty columns beside", strToU8(text.replaceAll("\r\n", ",,\r\n") + ",,,\r\n\r\n")],
    ["with its days the British way", strToU8(text.replace("2026-09-30", "30/09/2026"))],
  ])("%s", async (_, bytes) => {
    const read = readRows(FOLLOW_UPS_SHEET, await readSheetFile(bytes));
    expect(read).toMatchObject({ ok: true, rows: [{ number: 2, id: 12, untouched: true }] });
  });

  test("and says in which row of the file each row stands, empty ones counted", async () => {
    const [headings = "", row = ""] = text.split("\r\n");
    const read = await readSheetFile(strToU8([headings, "", "", row].join("\r\n")));
    expect(read.ok && read.rows.map(({ number }) => number)).toEqual([4]);
  });
});

test("an edit of one cell is the only thing that is seen", async () => {
  const edited = text.replace("That the Chief Constable reports back", "That the Chief Constable reports in March");
  const read = readRows(FOLLOW_UPS_SHEET, await readSheetFile(strToU8(edited)));
  expect(read).toMatchObject({
    ok: true,
    rows: [
      { untouched: false, check: { version: 3 }, values: { wording: "That the Chief Constable reports in March" } },
    ],
  });
});
