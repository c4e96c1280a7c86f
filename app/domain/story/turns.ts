import {
  tellStored,
  type EventAction,
  type EventParticulars,
  type Particulars,
  type StoredParticulars,
} from "#app/domain/events.ts";
import { CHOSEN_PLACES, type ChosenPlace } from "#app/domain/scoring/states.ts";
import type { StoryKind } from "./kinds.ts";

/** The deeds on a theme that its story tells, and as what; what its other records tell is not told twice. */
export const TURNING_POINTS = {
  theme_scoped: { kind: "scoped", words: () => "Scoped: purpose, outcome and lines of enquiry written" },
  theme_recommended: {
    kind: "recommended_up",
    words: ({ to }: EventParticulars<"theme_recommended">) => `Sent to the chair, recommending to ${to}`,
  },
  theme_approved: {
    kind: "approved",
    words: ({ role }: EventParticulars<"theme_approved">) => `Approved${role ? `, ${role}` : ""}`,
  },
  theme_not_taken_forward: {
    kind: "not_taken_forward",
    words: ({ to }: EventParticulars<"theme_not_taken_forward">) => `Not taken forward: ${to}`,
  },
  theme_merged: { kind: "merged", words: ({ other }: EventParticulars<"theme_merged">) => `Merged into ${other}` },
  theme_took_in: { kind: "merged", words: ({ other }: EventParticulars<"theme_took_in">) => `Took in ${other}` },
  theme_withdrawn: { kind: "closed", words: () => "Withdrawn" },
  theme_closed: { kind: "closed", words: () => "Closed" },
  theme_reopened: { kind: "reopened", words: () => "Reopened" },
} as const satisfies Partial<Record<EventAction, Turn>>;

type Turn = { kind: StoryKind; words: (particulars: Particulars) => string };

export type TurningPoint = keyof typeof TURNING_POINTS;
export const TURNING_POINT_LIST = Object.keys(TURNING_POINTS) as TurningPoint[];

/** What history says of a theme's turning point, without who did it. */
export function turnOf(action: TurningPoint, stored: StoredParticulars): { kind: StoryKind; words: string } {
  const { kind, words }: Turn = TURNING_POINTS[action];
  return { kind, words: tellStored(words, stored) };
}

/** How a theme came out of a closed round: "Scored 14 by 5 people in “2026/27”: in the programme". */
export function scoringText(scoring: {
  title: string;
  points: number;
  scorers: number;
  place: ChosenPlace | null;
}): string {
  const by = scoring.scorers === 1 ? "1 person" : `${scoring.scorers} people`;
  const score = scoring.scorers === 0 ? "Put forward for scoring" : `Scored ${scoring.points} by ${by}`;
  const place = scoring.place === null ? "" : `: ${CHOSEN_PLACES[scoring.place].words.toLowerCase()}`;
  return `${score} in “${scoring.title}”${place}`;
}
