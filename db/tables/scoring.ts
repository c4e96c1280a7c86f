import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { ChosenPlace, RoundState } from "#app/domain/scoring/states.ts";

/** A body's own set of criteria; the published schemes are copied into one when a body takes them up. */
export interface CriteriaSetTable {
  id: Generated<number>;
  bodyId: number;
  name: string;
  version: Generated<number>;
}

export interface CriterionTable {
  id: Generated<number>;
  criteriaSetId: number;
  letter: string;
  name: string;
  meaning: Generated<string>;
  mostPoints: Generated<number>;
  position: number;
}

export interface ScoringRoundTable {
  id: Generated<number>;
  bodyId: number;
  startYear: number;
  criteriaSetId: number;
  title: string;
  state: Generated<RoundState>;
  /** Points at or above which a theme is in, before anybody overrides. */
  cutOff: number | null;
  minutesAvailable: number;
  openedAt: IsoInstant;
  openedByName: string;
  closedAt: IsoInstant | null;
  version: Generated<number>;
}

/** A theme put to be scored, and where it was placed in the end. */
export interface ScoringEntryTable {
  id: Generated<number>;
  roundId: number;
  themeId: number;
  minutesNeeded: number;
  /** Null until somebody places it by hand; then above, below or in reserve whatever the score says. */
  place: ChosenPlace | null;
  reasonWords: string | null;
  /** Why it cannot wait; it then stands before all others. */
  urgentBecause: string | null;
  placedByName: string | null;
  placedAt: IsoInstant | null;
  version: Generated<number>;
}

export interface ScoreTable {
  entryId: number;
  criterionId: number;
  scorerPersonId: number;
  points: number;
  at: IsoInstant;
}
