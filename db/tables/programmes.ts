import type { Generated } from "kysely";
import type { ItemKind, ItemState, MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { ProgrammeState, PublishedKind, VariationKind, VariationState } from "#app/domain/programme-states.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

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

/**
 * Where an item of a published programme stands, and its themes without an item: worked out from `publication`, so that
 * a page counts and finds what it shows without reading all of them.
 */
export interface PublishedPlaceTable {
  programmeId: number;
  kind: "item" | "theme";
  recordId: number;
  /** The order of the programme: as agendas run, then what has no meeting, then themes. */
  place: number;
  meetingId: number | null;
  itemKind: ItemKind | null;
  state: ItemState | ThemeState;
  /** Null of what is exempt. */
  minutes: number | null;
  /** Which line of the picture of the year it is on, from 0; null for what is on none. */
  lane: number | null;
}
