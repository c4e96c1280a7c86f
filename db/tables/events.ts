import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction, RecordKind } from "#app/domain/events.ts";

export interface EventTable {
  id: Generated<number>;
  at: IsoInstant;
  actorPersonId: number | null;
  actorName: string;
  action: EventAction;
  subjectKind: RecordKind;
  subjectId: number;
  subjectVersion: number | null;
  bodyId: number | null;
  reason: string | null;
  particulars: Generated<string>;
  /** The body's; where it is of no body, of who did it or to whom it was done. */
  councilId: Generated<number>;
}

export interface EventSubjectTable {
  kind: RecordKind;
  recordId: number;
  eventId: number;
}
