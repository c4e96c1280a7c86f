/** A round of scoring is open to its scorers until an officer closes it. */
export const ROUND_STATES = {
  open: { words: "Open", hint: "Members and officers can score." },
  closed: {
    words: "Closed",
    hint: "Scores can no longer change; places can, with a reason.",
  },
} as const;

export type RoundState = keyof typeof ROUND_STATES;

/** Where a theme stands in the end. Scores suggest it; people decide. */
export const CHOSEN_PLACES = {
  above: { words: "In the programme" },
  reserve: { words: "In reserve" },
  below: { words: "Not this year" },
} as const;

export type ChosenPlace = keyof typeof CHOSEN_PLACES;
export const CHOSEN_PLACE_LIST = Object.keys(CHOSEN_PLACES) as ChosenPlace[];

/** What goes in without its score: it cannot wait. */
export const URGENT = "Urgent";
