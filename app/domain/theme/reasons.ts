import { publicReason } from "#app/domain/public-text.ts";

/** Why a theme is not taken forward: the reasons councils are found to give. */
export const REASON_LABELS = {
  duplicate: "Already covered by another theme",
  recently_reviewed: "Reviewed recently",
  under_review_elsewhere: "Under review elsewhere",
  out_of_remit: "Outside the body's remit",
  operational_or_individual_case: "An operational matter or an individual case",
  not_timely: "Not yet timely",
  low_impact: "Scrutiny could make little difference",
  no_capacity: "No capacity this year",
  better_as_briefing: "Better as a briefing or workshop",
  merged: "Merged with another theme",
  withdrawn: "Withdrawn by its proposer",
  overtaken_by_events: "Overtaken by events",
  other: "Another reason",
} as const;

export type ReasonCode = keyof typeof REASON_LABELS;

/** The reasons a chair may choose; `merged` and `withdrawn` come from their own deeds. */
export const CHAIR_REASONS = (Object.keys(REASON_LABELS) as ReasonCode[]).filter(
  (code) => code !== "merged" && code !== "withdrawn",
);

/** Why a published theme ended, in one line for readers; null where nothing was said. */
export function themeReason(code: ReasonCode | null, words: string | null): string | null {
  if (code === null || code === "other") return publicReason(words);
  return publicReason(words ? `${REASON_LABELS[code]}: ${words}` : REASON_LABELS[code]);
}
