import type { Generated } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import type { ReasonCode } from "#app/domain/theme/reasons.ts";
import type { RelationKind, ThemeOrigin, ThemeState } from "#app/domain/theme/states.ts";

export interface ThemeTable {
  id: Generated<number>;
  bodyId: number;
  title: string;
  whyItMatters: Generated<string>;
  desiredOutcome: Generated<string>;
  whoIsAffected: Generated<string>;
  timingWords: Generated<string>;
  origin: ThemeOrigin;
  originWords: Generated<string>;
  originUrl: string | null;
  proposerPersonId: number | null;
  proposerWords: Generated<string>;
  /** Who entered it for its proposer; null where the proposer did. */
  enteredByPersonId: number | null;
  suggesterContact: string | null;
  leadMemberId: number | null;
  format: Format | null;
  witnessesWords: Generated<string>;
  state: Generated<ThemeState>;
  reasonCode: ReasonCode | null;
  reasonWords: string | null;
  officerNotes: Generated<string>;
  recommendation: "take_forward" | "not_take_forward" | null;
  recommendationWords: string | null;
  sensitiveSinceAt: IsoInstant | null;
  sensitiveBecause: string | null;
  proposedOn: IsoDate | null;
  updatedAt: IsoInstant;
  version: Generated<number>;
}

/** Where a theme that is with the chair is to go once it is approved. */
export interface ThemePlaceTable {
  themeId: number;
  meetingId: number;
  minutes: number;
  askedByPersonId: number;
}

export interface ThemeRelationTable {
  id: Generated<number>;
  themeId: number;
  otherThemeId: number;
  kind: RelationKind;
  words: Generated<string>;
  at: IsoInstant;
  byName: string;
}

export interface ThemeSupportTable {
  themeId: number;
  personId: number;
  at: IsoInstant;
}

export interface LineOfEnquiryTable {
  id: Generated<number>;
  themeId: number;
  text: string;
  position: number;
  withdrawnAt: IsoInstant | null;
  version: Generated<number>;
}

export interface ThemeMentionTable {
  id: Generated<number>;
  themeId: number;
  itemId: number;
  words: Generated<string>;
}
