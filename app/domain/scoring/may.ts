import { mayByRole } from "#app/domain/permissions.ts";
import { rolesIn, type Reader } from "#app/domain/actor.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { goesAgainstScore } from "./places.ts";
import { ROUND_STATES, type ChosenPlace, type RoundState } from "./states.ts";

/** What the rules need to know of a round of scoring. */
export type RoundFacts = { bodyId: number; state: RoundState };

/** The states in which a theme waits to be chosen, or to be given a place, and so may be scored. */
export const SCORED_STATES = [
  "proposed",
  "under_consideration",
  "scoped",
  "with_chair",
  "approved",
  "deferred",
  "carried_forward",
] as const satisfies readonly ThemeState[];

/** A round is read on one page. */
export const MOST_ENTRIES = 100;

/** Whether the actor may open a round for this body, whose themes wait: an officer of it. */
export function mayOpenRound(bodyId: number, actor: Reader): Verdict {
  return mayByRole("open_round", actor, bodyId);
}

/** Whether a theme may be put to be scored: one of the body's own, that still waits. */
export function mayPutToScoring(bodyId: number, theme: { bodyId: number; state: ThemeState }): Verdict {
  const waits = (SCORED_STATES as readonly ThemeState[]).includes(theme.state);
  if (theme.bodyId === bodyId && waits) return allowed;
  return refused("input", "Only themes of this body that still wait can be scored: open the page again.");
}

/** Whether the actor may add themes to the round or change its minutes: an officer, while it is open. */
export function mayArrangeRound(round: RoundFacts, actor: Reader): Verdict {
  return allOf(mayByRole("open_round", actor, round.bodyId), isOpen(round, "change what is scored"));
}

/** Whether the actor may score: anybody with a part in the body, while the round is open. */
export function mayScore(round: RoundFacts, actor: Reader): Verdict {
  return allOf(mayByRole("score_theme", actor, round.bodyId), isOpen(round, "score"));
}

/** Whether the actor may end the scoring: an officer, while it is open. */
export function mayCloseRound(round: RoundFacts, actor: Reader): Verdict {
  return allOf(mayByRole("close_round", actor, round.bodyId), isOpen(round, "close it"));
}

/** Whether the actor may set the cut-off: the chair or vice-chair, at any time. Scores advise; people decide. */
export function maySetCutOff(round: RoundFacts, actor: Reader): Verdict {
  return mayByRole("set_cut_off", actor, round.bodyId);
}

/** Whether the cut-off is one that a theme could have. */
export function isCutOff(cutOff: number, most: number): Verdict {
  if (cutOff >= 0 && cutOff <= most) return allowed;
  return refused("input", `A theme has from 0 to ${most} points: choose a cut-off between them.`);
}

/** Whether the actor may place a theme: the chair or vice-chair, open or closed. */
export function mayPlaceTheme(round: RoundFacts, actor: Reader): Verdict {
  return mayByRole("place_theme", actor, round.bodyId);
}

/** Whether enough was said: why it goes against its score, why it changes after the scoring closed, why it is urgent. */
export function hasPlacingReason(asked: {
  round: RoundFacts;
  place: ChosenPlace;
  suggested: ChosenPlace | null;
  urgent: boolean;
  words: string;
}): Verdict {
  if (asked.words.trim() !== "") return allowed;
  if (asked.urgent) return refused("input", "Say why it cannot wait: it goes before every other theme.");
  if (asked.suggested === null) {
    return refused("input", "Give a reason: nobody has scored this theme, so no score speaks for its place.");
  }
  if (goesAgainstScore(asked.place, asked.suggested)) {
    return refused("input", "Give a reason: this place goes against the score.");
  }
  if (asked.round.state === "closed") {
    return refused("input", "Give a reason: the scoring is closed, and its result was what members saw.");
  }
  return allowed;
}

/** Whether the actor may publish what was chosen: an officer, once the scoring is closed. */
export function mayPublishRound(round: RoundFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("publish_round", actor, round.bodyId),
    round.state === "closed"
      ? allowed
      : refused("state", "You cannot publish it now: close the scoring first, so that what is read no longer moves."),
  );
}

/** Whether the actor may write criteria for the body: an officer of it. */
export function mayWriteCriteria(bodyId: number, actor: Reader): Verdict {
  return mayByRole("write_criteria", actor, bodyId);
}

/** Whether the reader sees who has scored and the whole panel's range at any time: officers, chair and vice-chair. */
export function runsTheRound(reader: Reader, bodyId: number): boolean {
  return rolesIn(reader, bodyId).some((role) => role === "officer" || role === "chair" || role === "vice_chair");
}

function isOpen(round: RoundFacts, deed: string): Verdict {
  if (round.state === "open") return allowed;
  return refused("state", `You cannot ${deed} now: this round of scoring is “${ROUND_STATES[round.state].words}”.`);
}
