import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

const HEADER = 32;
const FRAME = 24;

/**
 * How many transactions were written to the files of a folder, by what their write-ahead logs hold: a frame that ends
 * one says how large the file is then. With `synchronous=FULL` each of them is one fsync of the log; what a checkpoint
 * syncs, once in a thousand pages, is not among them.
 */
export function commitsIn(folder: string): number {
  return readdirSync(folder)
    .filter((name) => name.endsWith("-wal"))
    .reduce((sum, name) => sum + commitsOf(join(folder, name)), 0);
}

function commitsOf(path: string): number {
  if (!existsSync(path)) return 0;
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const header = bytesAt(file, 0, HEADER);
    if (size < HEADER) return 0;
    const step = FRAME + header.readUInt32BE(8);
    let commits = 0;
    for (let at = HEADER; at + step <= size; at += step) {
      const frame = bytesAt(file, at, FRAME);
      if (!frame.subarray(8, 16).equals(header.subarray(16, 24))) break; // left from before the log began anew
      if (frame.readUInt32BE(4) > 0) commits += 1;
    }
    return commits;
  } finally {
    closeSync(file);
  }
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}
