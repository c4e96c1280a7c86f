import { crc32, inflateRawSync } from "node:zlib";
import { CannotRead, tooLarge } from "./cannot-read.ts";
import { MOST_PARTS, MOST_UNPACKED_BYTES } from "./limits.ts";

const DAMAGED = "The file is damaged and cannot be opened. Download the sheet again and make the change there.";
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** What is inflated at once before the count is looked at again. */
const STEP_BYTES = 256 * 1024;
/** The end record and the longest comment after it. */
const END_REACH = 22 + 0xffff;

type Entry = {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  at: number;
};

/** The names in a packed file's own table of contents. Throws where the table is broken or too long. */
export function listParts(bytes: Uint8Array): string[] {
  return entriesOf(viewOf(bytes)).map(({ name }) => name);
}

/**
 * The parts of a packed file whose names are wanted. What they unpack to is
 * counted while they are inflated, whatever the file says of their sizes, and
 * their checksums are held against what came out.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  const view = viewOf(bytes);
  const entries = entriesOf(view).filter(({ name }) => wanted(name));
  const budget = { left: MOST_UNPACKED_BYTES };
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > budget.left) throw tooLarge();
  return Object.fromEntries(entries.map((entry) => [entry.name, inflateEntry(bytes, view, entry, budget)]));
}

function entriesOf(view: DataView): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new CannotRead(`The file holds more than ${MOST_PARTS} parts. ${DAMAGED}`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new CannotRead(DAMAGED);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: textOf(view, at + 46, name)
        .replaceAll("\\", "/")
        .replace(/^\//, ""),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - END_REACH; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new CannotRead(DAMAGED);
}

function inflateEntry(bytes: Uint8Array, view: DataView, entry: Entry, budget: { left: number }): Uint8Array {
  if (entry.flags & ENCRYPTED)
    throw new CannotRead("This workbook is protected with a password. Save it without one and import it again.");
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) throw new CannotRead(DAMAGED);
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > bytes.length) throw new CannotRead(DAMAGED);
  const packed = bytes.subarray(from, from + entry.packed);
  const out = entry.method === STORED ? within(packed, budget) : inflated(packed, entry, budget);
  if (out.length !== entry.unpacked || crc32(out) !== entry.crc) throw new CannotRead(DAMAGED);
  return out;
}

function within(part: Uint8Array, budget: { left: number }): Uint8Array {
  budget.left -= part.length;
  if (budget.left < 0) throw tooLarge();
  return part;
}

function inflated(packed: Uint8Array, entry: Entry, budget: { left: number }): Uint8Array {
  if (entry.method !== DEFLATED) throw new CannotRead(DAMAGED);
  const most = Math.min(entry.unpacked, budget.left);
  try {
    return within(inflateRawSync(packed, { maxOutputLength: Math.max(most, 1), chunkSize: STEP_BYTES }), budget);
  } catch (error) {
    throw error instanceof CannotRead ? error : new CannotRead(DAMAGED);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textOf(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new CannotRead(DAMAGED);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
