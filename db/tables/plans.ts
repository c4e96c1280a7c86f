import type { Generated } from "kysely";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { DraftPlanState } from "#app/domain/plan/draft-states.ts";
import type { PlanSettings } from "#app/domain/plan/settings.ts";

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

/** A person's last plan: what was asked, which process works it out and when that said so last, and how it ended. */
export interface AskedPlanTable {
  personId: number;
  at: IsoInstant;
  /** What is asked and what it is worked out from, as JSON. */
  asked: string;
  holder: string;
  aliveAt: IsoInstant;
  percent: Generated<number>;
  /** As JSON; null while it is being worked out. */
  ended: string | null;
}

/** What the plans of a body weigh, and who said so last. */
export interface PlanSettingTable {
  bodyId: number;
  surprises: PlanSettings["surprises"];
  promises: PlanSettings["promises"];
  nearness: PlanSettings["nearness"];
  spread: PlanSettings["spread"];
  balance: PlanSettings["balance"];
  reserveMinutes: number;
  mostHeavy: number | null;
  setByPersonId: number;
  setAt: IsoInstant;
  version: Generated<number>;
}
