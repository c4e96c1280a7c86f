import type { Generated } from "kysely";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { DraftPlanState } from "#app/domain/plan/draft-states.ts";

export interface DraftPlanTable {
  id: Generated<number>;
  programmeId: number;
  state: Generated<DraftPlanState>;
  sentByPersonId: number | null;
  sentByName: string | null;
  sentAt: IsoInstant | null;
  decidedByName: string | null;
  decidedAt: IsoInstant | null;
  decisionWords: string | null;
  version: Generated<number>;
}

export interface DraftMoveTable {
  id: Generated<number>;
  draftPlanId: number;
  itemId: number | null;
  themeId: number | null;
  /** Of a theme that has no item yet; an item has its own. */
  minutes: number | null;
  fromMeetingId: number | null;
  toMeetingId: number | null;
  /** The day of that meeting when the move was added: it may have moved since. */
  toMeetsOn: IsoDate | null;
  reasonCode: MoveReasonCode | null;
  reasonWords: Generated<string>;
  addedByPersonId: number | null;
  addedByName: string;
  addedAt: IsoInstant;
}
