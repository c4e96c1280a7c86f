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

export const SCORING_COLUMNS = {
  criteria_set: ["id", "body_id", "name", "version"],
  criterion: ["id", "criteria_set_id", "letter", "name", "meaning", "most_points", "position"],
  scoring_round: [
    "id", "body_id", "start_year", "criteria_set_id", "title", "state", "cut_off", "minutes_available", "opened_at",
    "opened_by_name", "closed_at", "version",
  ],
  scoring_entry: [
    "id", "round_id", "theme_id", "minutes_needed", "place", "reason_words", "urgent_because", "placed_by_name",
    "placed_at", "version",
  ],
  score: ["entry_id", "criterion_id", "scorer_person_id", "points", "at"],
} as const; // prettier-ignore
