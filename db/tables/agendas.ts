import type { Generated } from "kysely";
import type { AgendaReleaseKind, AgendaState } from "#app/domain/agenda/states.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";

/** How far the agenda of a meeting has come. A meeting without a row has a draft. */
export interface AgendaTable {
  meetingId: number;
  state: Generated<AgendaState>;
  submittedAt: IsoInstant | null;
  submittedByName: string | null;
  decidedAt: IsoInstant | null;
  decidedByName: string | null;
  decisionWords: string | null;
  version: Generated<number>;
}

/** An agenda or supplementary agenda as it was published. Readers see these and nothing behind them. Append-only. */
export interface AgendaReleaseTable {
  id: Generated<number>;
  meetingId: number;
  number: number;
  kind: AgendaReleaseKind;
  publishedOn: IsoDate;
  publishedAt: IsoInstant;
  publishedByName: string;
  note: Generated<string>;
  view: string;
}

/**
 * A document that a paper links to or names, beside the agenda item it was named
 * under. Kept as it was written: old addresses are often dead, and whether one
 * was tried is said in words. It is as public as its item, and entered with it.
 */
export interface DocumentLinkTable {
  id: Generated<number>;
  itemId: number;
  title: string;
  /** Null where the paper gives no address, or one without a scheme: that is kept in the note. */
  url: string | null;
  note: Generated<string>;
  checkedWords: Generated<string>;
  position: number;
  version: Generated<number>;
}
