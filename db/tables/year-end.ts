import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { UnfinishedKind, YearEndChoice } from "#app/domain/year-end/choices.ts";

/** What was decided, when a year ended, of one thing that was not finished. Append-only. */
export interface YearEndDecisionTable {
  id: Generated<number>;
  programmeId: number;
  kind: UnfinishedKind;
  recordId: number;
  choice: YearEndChoice;
  reasonWords: string;
  /** The body it was handed to. */
  toBodyId: number | null;
  /** The record that goes on from it, where that is another one: a theme of the receiving body, an item of the new year. */
  toRecordId: number | null;
  byName: string;
  at: IsoInstant;
}
