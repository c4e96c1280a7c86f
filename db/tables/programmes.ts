import type { Generated } from "kysely";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { ProgrammeState, PublishedKind, VariationKind, VariationState } from "#app/domain/programme-states.ts";

export interface WorkProgrammeTable {
  id: Generated<number>;
  bodyId: number;
  startYear: number;
  state: Generated<ProgrammeState>;
  introduction: Generated<string>;
  submittedByPersonId: number | null;
  decisionWords: string | null;
  version: Generated<number>;
}

export interface DelegationTable {
  id: Generated<number>;
  bodyId: number;
  words: string;
  grantedByPersonId: number;
  grantedByName: string;
  fromOn: IsoDate;
  untilOn: IsoDate | null;
  version: Generated<number>;
}

export interface StandingItemTable {
  id: Generated<number>;
  bodyId: number;
  kind: "standing" | "procedural" | "statutory";
  title: string;
  purpose: Generated<string>;
  minutes: number;
  place: "opening" | "closing";
  position: number;
  endedAt: IsoInstant | null;
  version: Generated<number>;
}

export interface VariationTable {
  id: Generated<number>;
  programmeId: number;
  itemId: number;
  kind: VariationKind;
  fromMeetingId: number | null;
  toMeetingId: number | null;
  reasonCode: MoveReasonCode | null;
  reasonWords: string;
  state: Generated<VariationState>;
  proposedByPersonId: number | null;
  proposedByName: string;
  proposedAt: IsoInstant;
  decidedByName: string | null;
  decidedAt: IsoInstant | null;
  decisionWords: string | null;
  delegationId: number | null;
  /** The request that it is part of, where it was sent with others. */
  draftPlanId: number | null;
  itemVersion: number;
  version: Generated<number>;
}

export interface ProgrammeReleaseTable {
  id: Generated<number>;
  programmeId: number;
  number: number;
  publishedAt: IsoInstant;
  publishedByName: string;
  note: Generated<string>;
  snapshot: string;
  changes: string;
}

export interface PublicationTable {
  kind: PublishedKind;
  recordId: number;
  bodyId: number;
  releaseId: number;
  title: string;
  onDay: IsoDate | null;
  view: string;
  publishedAt: IsoInstant;
}
