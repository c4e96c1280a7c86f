import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";

/** What the reading process is asked for, for a file that was not made here. */
export const OWN_FILE = "own-file";

/** What a file holds in tables, or what is wrong with it in words. */
export type OwnFileRead = { ok: true; grids: OwnGrid[] } | { ok: false; problems: string[] };
