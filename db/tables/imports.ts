import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { ImportState, SheetKind } from "#app/domain/sheet/kinds.ts";

/** A table that was edited outside and brought back. `rows` is what the file said; `undo` is what was there before. */
export interface SheetImportTable {
  id: Generated<number>;
  bodyId: number;
  kind: SheetKind;
  startYear: number | null;
  fileName: string;
  state: Generated<ImportState>;
  rows: string;
  undo: string | null;
  uploadedAt: IsoInstant;
  uploadedByPersonId: number;
  uploadedByName: string;
  appliedAt: IsoInstant | null;
  appliedByName: string | null;
  undoneAt: IsoInstant | null;
  undoneByName: string | null;
  version: Generated<number>;
}
