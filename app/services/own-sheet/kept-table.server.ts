import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { OWN_KINDS, type OwnKind } from "#app/domain/own-sheet/kinds.ts";
import type { Choices } from "#app/domain/own-sheet/matches.ts";
import type { OwnReading } from "#app/domain/own-sheet/reading.ts";
import type { OwnMapping, OwnRecord } from "#app/domain/own-sheet/read-rows.ts";
import type { MadeRecord } from "#db/own-sheet/take-out.server.ts";

/**
 * How the sheet was chosen to be read: which of the file, its columns, and the year of dates without one; and the rows
 * that say nothing in the one column that is needed.
 */
export type KeptMapping = OwnMapping & {
  sheet: number;
  startYear: number;
  headings: Record<string, string>;
  empty?: readonly number[];
};

/** A follow-up that was reported on: how it was, and the report. */
export type Reported = {
  id: number;
  version: number;
  state: FollowUpState;
  reasonWords: string | null;
  updateId: number | null;
  numberId?: number | null;
};

/**
 * What saving did, as undoing it needs it; a line for each record as it is told; and the table that the other sheets of
 * the file wait in.
 */
export type MadeOfTable = {
  made: MadeRecord[];
  reported: Reported[];
  lines: { row: number; kind: MadeRecord["kind"]; id: number; title: string }[];
  rest?: number;
};

type Row = {
  grids: string;
  readings: string;
  mapping: string | null;
  records: string | null;
  choices: string;
  made: string | null;
};

/** What is kept of a table, out of its columns; what its file said is long, and only read where it is asked for. */
export function keptTable(row: Row) {
  return {
    get grids() {
      return JSON.parse(row.grids) as OwnGrid[];
    },
    readings: JSON.parse(row.readings) as OwnReading[],
    mapping: row.mapping === null ? null : (JSON.parse(row.mapping) as KeptMapping),
    records: row.records === null ? [] : (JSON.parse(row.records) as OwnRecord[]),
    choices: JSON.parse(row.choices) as Choices,
    made: row.made === null ? null : (JSON.parse(row.made) as MadeOfTable),
  };
}

/** What a table is called in history: "the table of follow-ups “tracker.xlsx”". */
export function tableTitle({ kind, fileName }: { kind: OwnKind | null; fileName: string }): string {
  return kind === null ? `the table “${fileName}”` : `the table of ${OWN_KINDS[kind].many} “${fileName}”`;
}
