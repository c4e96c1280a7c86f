import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { writeWorkbook } from "#app/exports/write-workbook.server.ts";
import type { SheetProblem } from "#app/domain/sheet/problem.ts";
import { FOLLOW_UPS_SHEET, ONE_FOLLOW_UP } from "./sheets.ts";

/**
 * Files that a sheet of follow-ups must not be imported from, each with the
 * message that its sender reads, written by hand. The first row under the
 * headings is row 2.
 */
export type HostileFile = {
  what: string;
  fileName: string;
  bytes: () => Promise<Uint8Array> | Uint8Array;
  says: SheetProblem;
};

const BRING = "Import an Excel file (.xlsx) or a CSV file that was downloaded here.";
const DAMAGED = "The file is damaged and cannot be opened. Download the sheet again and make the change there.";
const NO_SHEET = "The workbook holds no sheet that can be read. Download it again and make the change there.";
const REMADE =
  "The workbook is made in a way that cannot be read here. Open it in Excel, save it again and import that.";
const PASSWORD = "This workbook is protected with a password. Save it without one and import it again.";
const TOO_LARGE = "The file unpacks to more than 30 MB, so it was not opened. A sheet is far smaller.";
const TOO_MANY =
  "The sheet holds more cells than a sheet that was downloaded here. Remove the columns and rows that do not belong";
const NOT_A_DAY = "is not a date. Enter it like 8/9/2026 or 8 September 2026";

const good = () => sheetTable(FOLLOW_UPS_SHEET, [ONE_FOLLOW_UP]);
const goodCsv = () => new TextDecoder().decode(writeCsv(good()));
const SHEET = "xl/worksheets/sheet1.xml";

/** A good workbook with its parts changed, packed again. */
async function workbook(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(good()));
  change(parts);
  return zipSync(parts);
}

/** A good workbook whose worksheet reads otherwise. */
const withSheet = (change: (xml: string) => string) => () =>
  workbook((parts) => {
    parts[SHEET] = strToU8(change(strFromU8(parts[SHEET] ?? new Uint8Array())));
  });

const withPart = (name: string, part: Uint8Array) => () => workbook((parts) => void (parts[name] = part));
const csv = (change: (text: string) => string) => () => strToU8(change(goodCsv()));
const packed = (parts: Record<string, string>) => () =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** An OLE file with the names of these streams in its directory, as Office writes them. */
const ole =
  (...streams: string[]) =>
  () => {
    const names = streams.map((name) => [...name].map((letter) => `${letter}\0`).join("")).join("");
    return Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array(504).fill(0),
      ...strToU8(names),
    ]);
  };

/** A workbook whose worksheet is followed by so many blanks, and is said to be of another size than it has. */
const claiming =
  (bytes: number, blanks = 0) =>
  async () => {
    const blown = withSheet((xml) => xml + " ".repeat(blanks));
    const file = Buffer.from(await blown());
    for (let at = 0; (at = file.indexOf("PK\u0001\u0002", at, "latin1")) >= 0; at += 4) {
      const name = file.toString("latin1", at + 46, at + 46 + file.readUInt16LE(at + 28));
      if (name === SHEET) file.writeUInt32LE(bytes, at + 24);
    }
    return file;
  };

/** A text of 32,000 characters, kept once and shown in 26 cells of 2,000 rows. */
const saidOften = () =>
  workbook((parts) => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const cells = (number: number) => letters.map((letter) => `<c r="${letter}${number}" t="s"><v>0</v></c>`).join("");
    const rows = Array.from({ length: 2_000 }, (_, index) => `<row r="${index + 1}">${cells(index + 1)}</row>`);
    parts[SHEET] = strToU8(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`);
    parts["xl/sharedStrings.xml"] = strToU8(`<sst><si><t>${"long ".repeat(6_400)}</t></si></sst>`);
  });

const encryptedPart = async () => {
  const file = Buffer.from(await writeWorkbook(good()));
  for (let at = 0; (at = file.indexOf("PK\u0001\u0002", at, "latin1")) >= 0; at += 4) file.writeUInt16LE(1, at + 8);
  return file;
};

const flipped = async () => {
  const file = Buffer.from(await writeWorkbook(good()));
  const at = file.indexOf(SHEET, 0, "latin1") + SHEET.length + 40;
  file[at] = (file[at] ?? 0) ^ 0xff;
  return file;
};

const file = (words: string): SheetProblem => ({ row: null, column: null, words });
const row = (number: number, column: string | null, words: string): SheetProblem => ({
  row: number,
  column,
  words,
});

export const HOSTILE_FILES: readonly HostileFile[] = [
  // Other kinds of file under a name that lies.
  { what: "nothing at all", fileName: "empty.xlsx", bytes: () => new Uint8Array(), says: file("The file is empty.") },
  { what: "a PDF", fileName: "sheet.xlsx", bytes: () => strToU8("%PDF-1.7\n1 0 obj"), says: file(`This file is a PDF, whatever its name says. ${BRING}`) },
  { what: "a picture", fileName: "sheet.csv", bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), says: file(`This file is a picture, whatever its name says. ${BRING}`) },
  { what: "a Word document", fileName: "sheet.xlsx", bytes: packed({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }), says: file(`This file is a Word document, whatever its name says. ${BRING}`) },
  { what: "a web page", fileName: "sheet.xls", bytes: () => strToU8("<html><table><tr><td>Reference</td></tr></table>"), says: file(`This file is a web page or XML, whatever its name says. ${BRING}`) },
  { what: "an OpenDocument sheet", fileName: "sheet.ods", bytes: packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }), says: file("This is an OpenDocument file. Save it as an Excel workbook (.xlsx) or as CSV.") },
  { what: "a packed folder", fileName: "sheet.xlsx", bytes: packed({ "notes.txt": "hello" }), says: file(`This is a packed file that holds no workbook. ${BRING}`) },
  { what: "a binary workbook", fileName: "sheet.xlsb", bytes: packed({ "xl/workbook.bin": "x" }), says: file("This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).") },
  { what: "a workbook of the old Excel", fileName: "sheet.xls", bytes: ole("Root Entry", "Workbook"), says: file("This is a workbook of the old Excel (.xls). Save it as an Excel workbook (.xlsx).") },
  // Workbooks that are shut, armed or broken.
  { what: "a workbook behind a password", fileName: "sheet.xlsx", bytes: ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), says: file(PASSWORD) },
  { what: "a workbook whose parts are encrypted", fileName: "sheet.xlsx", bytes: encryptedPart, says: file(PASSWORD) },
  { what: "a workbook with macros", fileName: "sheet.xlsm", bytes: withPart("xl/vbaProject.bin", strToU8("x")), says: file("This workbook holds macros. Save it as an Excel workbook (.xlsx) without them.") },
  { what: "half a workbook", fileName: "sheet.xlsx", bytes: async () => (await writeWorkbook(good())).slice(0, 2500), says: file(DAMAGED) },
  { what: "a workbook with a bit turned", fileName: "sheet.xlsx", bytes: flipped, says: file(DAMAGED) },
  { what: "a workbook without its worksheet", fileName: "sheet.xlsx", bytes: () => workbook((parts) => void delete parts[SHEET]), says: file(NO_SHEET) },
  { what: "a worksheet that is no XML", fileName: "sheet.xlsx", bytes: withSheet(() => "<worksheet><sheetData><row r='1'"), says: file(NO_SHEET) },
  // Files that would fill the memory.
  { what: "a zip bomb", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", `${" ".repeat(60_000_000)}</sheetData>`)), says: file(TOO_LARGE) },
  { what: "a part that claims 100 MB", fileName: "sheet.xlsx", bytes: claiming(100_000_000), says: file(TOO_LARGE) },
  { what: "a bomb that claims to be small", fileName: "sheet.xlsx", bytes: claiming(1024, 60_000_000), says: file(DAMAGED) },
  { what: "a workbook of a thousand parts", fileName: "sheet.xlsx", bytes: () => workbook((parts) => { for (let index = 0; index < 1000; index++) parts[`xl/media/${index}.xml`] = new Uint8Array(); }), says: file(`The file holds more than 200 parts. ${DAMAGED}`) },
  { what: "a file of more than 5 MB", fileName: "sheet.csv", bytes: () => new Uint8Array(5 * 1024 * 1024 + 1).fill(65), says: file("The file is larger than 5 MB.") },
  { what: "a cell a million rows down", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')), says: file("The sheet reaches down to row 1,048,576. Delete the rows below your own") },
  { what: "a cell in the last column of Excel", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", '<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>')), says: file("The sheet has more than 60 columns. Delete those to the right of your own") },
  { what: "more rows than a sheet holds", fileName: "sheet.csv", bytes: csv((text) => text + "F-1,x\r\n".repeat(5_001)), says: file("The sheet has more than 5,000 rows. Import fewer at a time") },
  { what: "more columns than a sheet has", fileName: "sheet.csv", bytes: () => strToU8(Array.from({ length: 61 }, (_, index) => `c${index}`).join(",")), says: row(1, null, "The sheet has more than 60 columns. Remove those that do not belong") },
  { what: "a cell longer than Excel keeps", fileName: "sheet.csv", bytes: csv((text) => text.replace("That the Chief", `${"long ".repeat(7_000)}`)), says: row(2, null, "A cell holds more than 32,767 characters, the most that Excel keeps") },
  { what: "one long text said in every cell", fileName: "sheet.xlsx", bytes: saidOften, says: file(TOO_LARGE) },
  { what: "a million cells left open", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", `${'<c r="A9">'.repeat(1_000_000)}</sheetData>`)), says: file(REMADE) },
  { what: "a million links left open", fileName: "sheet.xlsx", bytes: withPart("xl/_rels/workbook.xml.rels", strToU8("<Relationship ".repeat(1_000_000))), says: file(NO_SHEET) },
  { what: "cells under another name", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replaceAll("<c ", "<x:c ").replaceAll("</c>", "</x:c>")), says: file(REMADE) },
  // Small files that would keep the reader busy.
  { what: "100,000 rows that never open", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", `${"<row ".repeat(100_000)}</sheetData>`)), says: file(REMADE) },
  { what: "a row of 100,000 attributes", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", `<row ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(" ")}></row></sheetData>`)), says: file(REMADE) },
  { what: "a million empty cells", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", `<row r="9">${'<c r="A9"/>'.repeat(1_000_000)}</row></sheetData>`)), says: file(TOO_MANY) },
  { what: "a million cells that never open", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace("</sheetData>", `${"<c ".repeat(1_000_000)}</sheetData>`)), says: file(REMADE) },
  { what: "a million texts that no cell says", fileName: "sheet.xlsx", bytes: withPart("xl/sharedStrings.xml", strToU8(`<sst>${"<si><t>x</t></si>".repeat(1_000_000)}</sst>`)), says: file(TOO_MANY) },
  { what: "styles one within another, 100,000 deep", fileName: "sheet.xlsx", bytes: withPart("xl/styles.xml", strToU8("<a>".repeat(100_000) + "</a>".repeat(100_000))), says: file(REMADE) },
  { what: "a sheet of commas", fileName: "sheet.csv", bytes: () => new Uint8Array(5_000_000).fill(44), says: file(TOO_MANY) },
  { what: "a sheet of quotation marks", fileName: "sheet.csv", bytes: () => new Uint8Array(5_000_000).fill(34), says: row(1, null, "A cell holds more than 32,767 characters, the most that Excel keeps") },
  { what: "a sheet of empty lines", fileName: "sheet.csv", bytes: () => new Uint8Array(5_000_000).fill(10), says: row(1, null, "The first row is empty. It must hold the headings that the sheet was downloaded with") },
  // XML that reaches out or grows.
  { what: "a billion laughs", fileName: "sheet.xlsx", bytes: withSheet((xml) => `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${xml}`), says: file("The workbook holds an XML document type, which no spreadsheet needs. It was not opened.") },
  { what: "an entity that reads a file", fileName: "sheet.xlsx", bytes: withPart("xl/sharedStrings.xml", strToU8('<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>')), says: file("The workbook holds an XML document type, which no spreadsheet needs. It was not opened.") },
  // Cells that are not what they look like.
  { what: "a formula", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="str"><f>HYPERLINK("https://evil.example","x")</f><v>x</v></c>')), says: row(2, "Wording", "This cell holds a formula. Copy the column, paste it back as values, and import the file again") },
  { what: "an error of Excel", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><v>#REF!</v></c>')), says: row(2, "Wording", "This cell holds an error such as #REF! or #N/A. Enter the value itself") },
  { what: "a day that Excel counts before 1900", fileName: "sheet.xlsx", bytes: withSheet((xml) => xml.replace(/(<c r="L2"[^>]*>)<v>\d+<\/v>/, "$1<v>-40</v>")), says: row(2, "Due on", "“1899-11-20” is before 1900. Enter a later date") },
  { what: "a day that is none", fileName: "sheet.csv", bytes: csv((text) => text.replace("2026-09-30", "31/09/2026")), says: row(2, "Due on", `“31/09/2026” ${NOT_A_DAY}`) },
  { what: "a day in words that mean none", fileName: "sheet.csv", bytes: csv((text) => text.replace("2026-09-30", "soon")), says: row(2, "Due on", `“soon” ${NOT_A_DAY}`) },
  { what: "a choice that is none", fileName: "sheet.csv", bytes: csv((text) => text.replace(",Action,", ",Demand,")), says: row(2, "Kind", "“Demand” is not one of the choices: Recommendation, Action, Commitment, Request for information, External recommendation") },
  { what: "words that are too long", fileName: "sheet.csv", bytes: csv((text) => text.replace("That the Chief", "x".repeat(2_001))), says: row(2, "Wording", "Use 2000 characters or fewer: this has 2024") },
  // Headings and references.
  { what: "a column that is not ours", fileName: "sheet.csv", bytes: csv((text) => text.replace("Owner", "Blame")), says: row(1, "Blame", "The column “Blame” is not one of the sheet of follow-ups. Remove it and import the file again") },
  { what: "a column that is missing", fileName: "sheet.csv", bytes: csv((text) => text.replace(",Owner,", ",,")), says: row(2, null, "This row has a value in a column that has no heading") },
  { what: "only the headings", fileName: "sheet.csv", bytes: csv((text) => text.split("\r\n")[0] ?? ""), says: file("There are no rows under the headings, so there is nothing to save.") },
  { what: "an empty first row", fileName: "sheet.csv", bytes: csv((text) => `\r\n${text}`), says: row(1, null, "The first row is empty. It must hold the headings that the sheet was downloaded with") },
  { what: "one follow-up twice", fileName: "sheet.csv", bytes: csv((text) => text + (text.split("\r\n")[1] ?? "")), says: row(3, "Reference", "“F-12” is already in row 2") },
  { what: "the reference of something else", fileName: "sheet.csv", bytes: csv((text) => text.replace("F-12", "'; drop table follow_up; --")), says: row(2, "Reference", "“'; drop table follow_up; --” is not the reference of a follow-up. Leave it empty to add a new one") },
  { what: "a check of another row", fileName: "sheet.csv", bytes: csv((text) => text.replace("F-12", "F-11")), says: row(2, "Check (do not change)", "This is not the check that F-11 was downloaded with. Download the sheet again and make the change there") },
  // CSV that is not UTF-8 or not whole.
  { what: "letters of Windows", fileName: "sheet.csv", bytes: () => Buffer.from(goodCsv().replace("\ufeff", "").replace("Chief Constable reports", "Café reports"), "latin1"), says: row(2, null, "The file is not in UTF-8, so letters such as é and £ would be read wrongly. In Excel choose Save as, “CSV UTF-8”, and import that") },
  { what: "a NUL byte", fileName: "sheet.csv", bytes: csv((text) => text.replace("Chief", "Ch\0ief")), says: row(2, null, "The file holds a NUL byte, which no CSV file has. It may be damaged") },
  { what: "a quotation mark that is not closed", fileName: "sheet.csv", bytes: csv((text) => text.replace("That the Chief", '"That the Chief')), says: row(2, null, "A quotation mark is opened and not closed, or closed too early") },
]; // prettier-ignore
