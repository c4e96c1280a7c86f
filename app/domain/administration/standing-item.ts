/** What a body puts on every agenda, by kind. */
export const STANDING_KIND_WORDS = {
  procedural: "Procedural (apologies, minutes, declarations)",
  standing: "Standing (every meeting has it)",
  statutory: "Statutory (required by law)",
} as const;
export type StandingKind = keyof typeof STANDING_KIND_WORDS;
export const STANDING_KINDS = Object.keys(STANDING_KIND_WORDS) as StandingKind[];

/** Where on the agenda it stands: before the themes or after them. */
export const STANDING_PLACE_WORDS = { opening: "Opens the agenda", closing: "Closes the agenda" } as const;
export type StandingPlace = keyof typeof STANDING_PLACE_WORDS;
export const STANDING_PLACES = Object.keys(STANDING_PLACE_WORDS) as StandingPlace[];
