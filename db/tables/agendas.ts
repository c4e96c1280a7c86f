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
