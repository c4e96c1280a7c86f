/** What a body puts on every agenda, by kind. */
export const STANDING_KIND_LABELS = {
  procedural: "Procedural (apologies, minutes, declarations)",
  standing: "Standing (every meeting has it)",
  statutory: "Statutory (required by law)",
} as const;
export type StandingKind = keyof typeof STANDING_KIND_LABELS;
export const STANDING_KINDS = Object.keys(STANDING_KIND_LABELS) as StandingKind[];

/** Where on the agenda it stands: before the themes or after them. */
export const STANDING_PLACE_LABELS = { opening: "Opens the agenda", closing: "Closes the agenda" } as const;
export type StandingPlace = keyof typeof STANDING_PLACE_LABELS;
export const STANDING_PLACES = Object.keys(STANDING_PLACE_LABELS) as StandingPlace[];
