import type { DeedTable } from "#app/domain/deed.ts";
import { CHAIRS, EVERYONE, OFFICER } from "#app/domain/permissions.ts";
import type { RoundState } from "./states.ts";

/** Every deed of scoring, in the order in which the pages offer them: the first two on the page of all rounds. */
export const SCORING_DEEDS = {
  open_round: {
    words: "run a round of scoring",
    roles: OFFICER,
    label: "Open a round of scoring",
    path: "new",
    event: "round_opened",
  },
  write_criteria: {
    words: "write criteria",
    roles: OFFICER,
    label: "Write criteria",
    path: "criteria/new",
    event: "criteria_written",
  },
  score_theme: {
    words: "score themes",
    roles: EVERYONE,
    from: ["open"],
    label: "Give your scores",
    path: "scores",
    event: "round_scored",
  },
  set_cut_off: {
    words: "set the cut-off",
    roles: CHAIRS,
    label: "Set the cut-off",
    path: "cut-off",
    event: "round_cut_off_set",
  },
  add_themes_to_round: {
    words: "add themes to a round of scoring",
    roles: OFFICER,
    from: ["open"],
    label: "Add themes",
    path: "themes",
    event: "themes_put_to_scoring",
  },
  change_round_time: {
    words: "change the time in a round of scoring",
    roles: OFFICER,
    from: ["open"],
    label: "Change the time available",
    path: "minutes",
    event: "round_minutes_changed",
  },
  close_round: {
    words: "close a round of scoring",
    roles: OFFICER,
    from: ["open"],
    to: "closed",
    reason: "none",
    label: "Close the scoring",
    path: "closing",
    event: "round_closed",
  },
  place_theme: {
    words: "place a theme above or below the line",
    roles: CHAIRS,
    path: "placing",
    event: "theme_placed",
  },
  publish_round: {
    words: "publish what was chosen",
    roles: OFFICER,
    from: ["closed"],
    label: "Publish what was chosen",
    path: "publication",
    event: "round_published",
  },
} as const satisfies DeedTable<RoundState>;

type ScoringDeed = keyof typeof SCORING_DEEDS;

/** The deeds that are done on a round that is there. */
export type RoundDeed = Exclude<ScoringDeed, "open_round" | "write_criteria">;
