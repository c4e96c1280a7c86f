import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import type { Words } from "./paper.ts";
import { piecesOf, type Piece } from "./word-runs.ts";
import type { TableBlock } from "./word-table.ts";

const DOCUMENT = "word/document.xml";
const LINKS = "word/_rels/document.xml.rels";
const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
/** So much of a part is packed in one go, in characters. */
const PACKED_AT_ONCE = 65_536;
/** What packing a part keeps in memory: 2 to the power of 12 more than this, in places of two bytes. */
const PACKING_MEMORY = 4;

/** The names that addresses have in the document. */
type LinkNames = Map<string, string>;

/**
 * A Word file with the rows of its tables, each written as the sample row that it has in their place. A table may have
 * thousands: as text they are packed while they are written, where `docx` would hold a hundred objects for each.
 */
export function withRows(file: Uint8Array, tables: readonly TableBlock[], origin: string): Uint8Array<ArrayBuffer> {
  const { [DOCUMENT]: document, [LINKS]: links, ...others } = unzipSync(file);
  if (!document || !links) throw new Error("The Word file has no document");
  const names: LinkNames = new Map();
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [name, bytes] of Object.entries(others)) addPart(zip, name, [bytes]);
  const write = (words: Words) => xmlOf(piecesOf(words, origin), names);
  addPart(zip, DOCUMENT, inBytes(filled(strFromU8(document), tables, write)));
  addPart(zip, LINKS, inBytes(linked(strFromU8(links), names)));
  zip.end();
  return joined(packed);
}

function addPart(zip: Zip, name: string, chunks: Iterable<Uint8Array>): void {
  const part = new ZipDeflate(name, { mem: PACKING_MEMORY });
  zip.add(part);
  for (const chunk of chunks) part.push(chunk);
  part.push(new Uint8Array(), true);
}

function* inBytes(pieces: Iterable<string>): Generator<Uint8Array> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < PACKED_AT_ONCE) continue;
    yield strToU8(text);
    text = "";
  }
  yield strToU8(text);
}

function* filled(document: string, tables: readonly TableBlock[], write: (words: Words) => string): Generator<string> {
  const [end = "", ...parts] = document.split("</w:tbl>").reverse();
  for (const [index, part] of parts.reverse().entries()) {
    const sampleAt = part.lastIndexOf("<w:tr>");
    const cells = part.slice(sampleAt).split("</w:p>");
    yield part.slice(0, sampleAt);
    const { rows, columns } = tables[index] ?? { rows: [], columns: [] };
    const [begun = "", ...rest] = cells;
    const parted = [begun.replace(KEPT_WHOLE, ""), ...rest];
    for (const row of rows)
      yield (isHigh(row, columns) ? parted : cells)
        .map((cell, at) => cell + (at < row.length ? `${write(row[at] ?? "")}</w:p>` : ""))
        .join("");
    yield "</w:tbl>";
  }
  yield end;
}

/** What keeps a row on one page; a high one is parted by its end, or what stands above it would be left alone. */
const KEPT_WHOLE = "<w:cantSplit/>";
/** So many letters stand in a line over the whole width of an upright page, and so many lines are kept whole. */
const LETTERS_ACROSS = 95;
const MOST_LINES = 25;

function isHigh(row: readonly Words[], columns: TableBlock["columns"]): boolean {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return row.some((words, at) => {
    const letters = (LETTERS_ACROSS * (columns[at]?.share ?? shares)) / shares;
    return typeof words === "string" && words.length / letters > MOST_LINES;
  });
}

function xmlOf(pieces: readonly Piece[], names: LinkNames): string {
  return pieces.map((piece) => pieceXml(piece, names)).join("");
}

function pieceXml({ lines, bold, address }: Piece, names: LinkNames): string {
  const looks = (address === null ? "" : '<w:rStyle w:val="Hyperlink"/>') + (bold ? "<w:b/><w:bCs/>" : "");
  const begin = looks === "" ? "<w:r>" : `<w:r><w:rPr>${looks}</w:rPr>`;
  const runs = lines.map(
    (line, at) => `${begin}${at > 0 ? "<w:br/>" : ""}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`,
  );
  if (address === null) return runs.join("");
  const name = names.get(address) ?? `link${names.size + 1}`;
  names.set(address, name);
  return `<w:hyperlink w:history="1" r:id="${name}">${runs.join("")}</w:hyperlink>`;
}

function* linked(links: string, names: LinkNames): Generator<string> {
  const end = links.lastIndexOf("</Relationships>");
  yield links.slice(0, end);
  for (const [address, name] of names)
    yield `<Relationship Id="${name}" Type="${LINK_TYPE}" Target="${escaped(address)}" TargetMode="External"/>`;
  yield links.slice(end);
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
