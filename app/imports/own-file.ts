import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import type { OwnReading } from "#app/domain/own-sheet/reading.ts";
import type { OwnMapping, OwnRecord, ReadingYear } from "#app/domain/own-sheet/read-rows.ts";

/** What the reading process is asked for: a file that was not made here; a sheet of it again; its rows by their columns. */
export const OWN_JOBS = ["own-file", "own-sheet", "own-rows"] as const;
export type OwnJob = (typeof OWN_JOBS)[number];

type Wrong = { ok: false; problems: string[] };

/** What a file holds in tables and how each is understood, or what is wrong with it in words. */
export type OwnFileRead = { ok: true; grids: OwnGrid[]; readings: OwnReading[] } | Wrong;

/** A sheet that is to be understood otherwise: with the headings in another row. */
export type OwnSheetAsked = { grid: OwnGrid; fileName: string; headingsRow: number | null };
export type OwnSheetRead = { ok: true; reading: OwnReading } | Wrong;

/** The rows of a sheet by the columns that were chosen. */
export type OwnRowsAsked = { grid: OwnGrid; headingsRow: number | null; mapping: OwnMapping; year: ReadingYear };
export type OwnRowsRead = { ok: true; records: OwnRecord[]; empty: number[] } | Wrong;
