import { Unzip, UnzipInflate, Zip, ZipDeflate } from "fflate";
import { closeSync, createReadStream, mkdirSync, openSync, readdirSync, writeSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Packs every file of a folder into one zip, a piece of a file at a time. Refuses to write over a file. */
export async function packFolder(folder: string, zipPath: string): Promise<void> {
  const out = openSync(zipPath, "wx");
  try {
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      writeSync(out, piece);
    });
    for (const path of filesIn(folder)) {
      const file = new ZipDeflate(relative(folder, path).split(sep).join("/"));
      zip.add(file);
      for await (const piece of createReadStream(path)) file.push(piece as Uint8Array);
      file.push(new Uint8Array(), true);
    }
    zip.end();
  } finally {
    closeSync(out);
  }
}

/** Unpacks a zip into an empty folder. Throws where it is none, is not whole, or a name in it leads out of the folder. */
export async function unpackInto(folder: string, zipPath: string): Promise<void> {
  const open = new Set<number>();
  const broken = new Error(`${zipPath} is no zip, or was cut off.`);
  const unzip = new Unzip((file) => {
    if (!/^(?:[\w-]+\/)?[\w-]+\.\w+$/.test(file.name)) throw new Error(`${file.name} is no file of an archive.`);
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    const out = openSync(path, "wx");
    open.add(out);
    file.ondata = (error, piece, isLast) => {
      if (error) throw broken;
      writeSync(out, piece);
      if (isLast && open.delete(out)) closeSync(out);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const piece of createReadStream(zipPath)) unzip.push(piece as Uint8Array);
    try {
      unzip.push(new Uint8Array(), true);
    } catch {
      throw broken;
    }
    if (open.size > 0 || readdirSync(folder).length === 0) throw broken;
  } finally {
    for (const out of open) closeSync(out);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
