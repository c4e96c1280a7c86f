import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";
import type { OwnImportState } from "#app/domain/own-sheet/states.ts";

/** A file or a pasted table that was not made here, until its rows are saved: JSON of what was read, chosen and made. */
export interface OwnImportTable {
  id: Generated<number>;
  bodyId: number;
  kind: OwnKind | null;
  fileName: string;
  state: Generated<OwnImportState>;
  grids: string;
  readings: string;
  mapping: string | null;
  records: string | null;
  choices: Generated<string>;
  made: string | null;
  broughtAt: IsoInstant;
  broughtByPersonId: number;
  broughtByName: string;
  savedAt: IsoInstant | null;
  savedByName: string | null;
  undoneAt: IsoInstant | null;
  undoneByName: string | null;
  version: Generated<number>;
}

/** Which columns a body's officer chose for headings like these, to be offered for the next file like it. */
export interface OwnMappingTable {
  id: Generated<number>;
  bodyId: number;
  kind: OwnKind;
  headings: string;
  columns: string;
  fileName: string;
  usedAt: IsoInstant;
}

/** Where a record came from: the row of which file, and what it said in the words of the file. */
export interface BroughtRowTable {
  id: Generated<number>;
  ownImportId: number;
  kind: "item" | "follow_up" | "meeting" | "person" | "office" | "question" | "theme";
  recordId: number;
  rowNumber: number;
  words: string;
}

/** Records that go with what was said of them, named only while the import that made them is undone. */
export interface TakenOutTable {
  kind: "follow_up" | "report" | "question";
  recordId: number;
}
