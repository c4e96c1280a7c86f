import { layOut } from "#app/domain/own-sheet/lay-out.ts";
import { readOwnRows } from "#app/domain/own-sheet/read-rows.ts";
import { readingOf } from "#app/domain/own-sheet/reading.ts";
import type { OwnFileRead, OwnJob, OwnRowsAsked, OwnRowsRead, OwnSheetAsked, OwnSheetRead } from "./own-file.ts";
import { readOwnFile } from "./read-own-file.server.ts";

/** Does one job of reading a file that was not made here; what it is given and says are bytes and JSON. */
export const DO_OWN_JOB: Record<OwnJob, (bytes: Uint8Array, fileName: string) => Promise<object>> = {
  "own-file": async (bytes, fileName): Promise<OwnFileRead> => {
    const read = await readOwnFile(bytes);
    return read.ok ? { ...read, readings: read.grids.map((grid) => readingOf(grid, fileName)) } : read;
  },
  "own-sheet": async (bytes): Promise<OwnSheetRead> => {
    const { grid, fileName, headingsRow } = asked<OwnSheetAsked>(bytes);
    return { ok: true, reading: readingOf(grid, fileName, headingsRow) };
  },
  "own-rows": async (bytes): Promise<OwnRowsRead> => {
    const { grid, headingsRow, mapping, year } = asked<OwnRowsAsked>(bytes);
    return { ok: true, ...readOwnRows(layOut(grid, headingsRow), mapping, year) };
  },
};

function asked<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
