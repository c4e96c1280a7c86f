import { CannotRead } from "./cannot-read.ts";
import { listParts } from "./unpack.server.ts";

export type FileKind = "workbook" | "text";

const BRING = "Import an Excel file (.xlsx) or a CSV file that was downloaded here.";
const BRING_OWN = "Bring in an Excel workbook (.xlsx), a CSV file, a Word document (.docx) or a saved web page.";

/** What is wrong with a file that was not made here: it is asked for what can be brought in. */
export function wordsForOwnFile(words: string): string {
  return words.replace(BRING, BRING_OWN);
}

/** Other kinds by the bytes they begin with: a name can be changed, these cannot. */
const OTHERS: readonly [begins: readonly number[], is: string][] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "a Word (rich text) document"],
  [[0x1f, 0x8b], "a packed file"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a packed file"],
  [[0x52, 0x61, 0x72, 0x21], "a packed file"],
];

/** Whether these bytes are a workbook or text; throws what else they are, in words. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new CannotRead("The file is empty.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw oldOffice(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return "workbook";
  const other = OTHERS.find(([begins]) => startsWith(bytes, begins));
  if (other) throw new CannotRead(`This file is ${other[1]}, whatever its name says. ${BRING}`);
  if (looksLikeMarkup(bytes)) throw new CannotRead(`This file is a web page or XML, whatever its name says. ${BRING}`);
  return "text";
}

/** As `kindOfFile`, for what was not made here: a Word document and a web page hold tables too. */
export function kindOfOwnFile(bytes: Uint8Array): FileKind | "document" {
  if (startsWith(bytes, [0x50, 0x4b]))
    return listParts(bytes).some((name) => name.toLowerCase() === "word/document.xml") ? "document" : "workbook";
  return looksLikeMarkup(bytes) ? "text" : kindOfFile(bytes);
}

/** Throws what a packed file is when it is no workbook that can be read. `names` are those of its parts. */
export function requireWorkbook(names: readonly string[]): void {
  const has = (name: string) => names.some((one) => one.toLowerCase() === name);
  if (names.some((name) => /vbaproject\.bin$/i.test(name)))
    throw new CannotRead("This workbook holds macros. Save it as an Excel workbook (.xlsx) without them.");
  if (has("xl/workbook.xml")) return;
  if (has("xl/workbook.bin"))
    throw new CannotRead("This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).");
  if (has("word/document.xml")) throw new CannotRead(`This file is a Word document, whatever its name says. ${BRING}`);
  if (has("ppt/presentation.xml"))
    throw new CannotRead(`This file is a presentation, whatever its name says. ${BRING}`);
  if (has("content.xml"))
    throw new CannotRead("This is an OpenDocument file. Save it as an Excel workbook (.xlsx) or as CSV.");
  throw new CannotRead(`This is a packed file that holds no workbook. ${BRING}`);
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return /^(?:ï»¿)?<(?:!doctype|html|\?xml|table)/.test(opening);
}

/** What an OLE file is: a workbook behind a password, or one of the old Excel. */
function oldOffice(bytes: Uint8Array): CannotRead {
  const text = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (text.includes("EncryptedPackage"))
    return new CannotRead("This workbook is protected with a password. Save it without one and import it again.");
  if (text.includes("Workbook") || text.includes("Book"))
    return new CannotRead("This is a workbook of the old Excel (.xls). Save it as an Excel workbook (.xlsx).");
  return new CannotRead(`This is an old Office file, not a sheet. ${BRING}`);
}

function startsWith(bytes: Uint8Array, begins: readonly number[]): boolean {
  return begins.every((byte, index) => bytes[index] === byte);
}
