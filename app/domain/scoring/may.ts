import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { isOfficerOrChairIn, type Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { isSameText } from "#app/domain/text.ts";
import { UNDECIDED_THEMES, WAITS_FOR_DAY } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { SCORING_DEEDS, type RoundDeed } from "./deeds.ts";
import { goesAgainstScore } from "./places.ts";
import { ROUND_STATES, type ChosenPlace, type RoundState } from "./states.ts";

/** What the rules need to know of a round of scoring. */
export type RoundFacts = { bodyId: number; state: RoundState };

/** The states in which a theme waits to be chosen, or to be given a place, and so may be scored. */
export const SCORED_STATES = [...UNDECIDED_THEMES, ...WAITS_FOR_DAY] as const satisfies readonly ThemeState[];

/** A round is read on one page. */
export const MOST_ENTRIES = 100;

/** Whether the actor may open a round for this body, whose themes wait: an officer of it. */
export function mayOpenRound(bodyId: number, actor: Reader): Verdict {
  return mayByRole(SCORING_DEEDS.open_round, actor, bodyId);
}

/** Whether the actor may do this deed on the round: role, then where the round stands. */
export function mayRound(deed: RoundDeed, round: RoundFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(SCORING_DEEDS[deed], actor, round.bodyId),
    mayInState(SCORING_DEEDS[deed], round.state, { noun: "round of scoring", states: ROUND_STATES }),
  );
}

/** What may be done with a round, each with its page and verdict. */
export function roundOffers(round: RoundFacts & { id: number }, actor: Reader): Offer[] {
  return offersOf(SCORING_DEEDS, {
    home: `/scoring/${reference("scoring", round.id)}`,
    may: (deed) => mayRound(deed as RoundDeed, round, actor),
    isOffered: (deed) => deed !== "open_round" && deed !== "write_criteria",
  });
}

/** What may be done beside the rounds there are, with its page and verdict, for the body with this number. */
export function scoringOffers(bodyId: number, actor: Reader): Offer[] {
  return offersOf(SCORING_DEEDS, {
    home: "/scoring",
    may: (deed) => (deed === "open_round" ? mayOpenRound(bodyId, actor) : mayWriteCriteria(bodyId, actor)),
    isOffered: (deed) => deed === "open_round" || deed === "write_criteria",
  });
}

/** Whether a theme may be put to be scored: one of the body's own, that still waits. */
export function mayPutToScoring(bodyId: number, theme: { bodyId: number; state: ThemeState }): Verdict {
  const waits = (SCORED_STATES as readonly ThemeState[]).includes(theme.state);
  if (theme.bodyId === bodyId && waits) return allowed;
  return refused("input", "Only themes of this body that are still waiting can be scored: open the page again.");
}

/** Whether the cut-off is one that a theme could have. */
export function isCutOff(cutOff: number, most: number): Verdict {
  if (cutOff >= 0 && cutOff <= most) return allowed;
  return refused("input", `A theme has from 0 to ${most} points: choose a cut-off between them.`);
}

/** Whether a round with so many themes in it can take so many more. */
export function mayHold(there: number, more: number): Verdict {
  if (there + more <= MOST_ENTRIES) return allowed;
  return refused("input", `A round holds at most ${MOST_ENTRIES} themes: choose fewer.`);
}

/** Whether there are themes to choose from, where so many wait that are not in the round. */
export function mayAddFrom(waiting: number): Verdict {
  return waiting > 0 ? allowed : refused("state", "No other themes of this body are waiting.");
}

/** Whether every score is for a theme and a criterion of the round, in points that the criterion gives. */
export function areInRound(
  scores: readonly { entryId: number; criterionId: number; points: number }[],
  entries: readonly { id: number }[],
  criteria: readonly { id: number; mostPoints: number }[],
): Verdict {
  const most = new Map(criteria.map((criterion) => [criterion.id, criterion.mostPoints]));
  const themes = new Set(entries.map((entry) => entry.id));
  const fits = scores.every(
    ({ entryId, criterionId, points }) => themes.has(entryId) && points >= 0 && points <= (most.get(criterionId) ?? -1),
  );
  if (fits) return allowed;
  return refused("input", "One of these scores is for something that is not in this round: open the page again.");
}

/** Whether the body's criteria may have this name: none of those it has is called so, in whatever case. */
export function isNewName(name: string, taken: readonly string[]): Verdict {
  if (taken.every((other) => !isSameText(other, name))) return allowed;
  return refused("input", "This body already has criteria with that name: choose another name.");
}

/** Whether the criteria that were chosen are the body's own; undefined where the actor sees none such. */
export function areCriteriaOf(bodyId: number, set: { bodyId: number } | undefined): Verdict {
  if (set?.bodyId === bodyId) return allowed;
  return refused("input", "Choose criteria of this body, or a published scheme.");
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
    return refused("input", "Give a reason: nobody has scored this theme, so no score supports this place.");
  }
  if (goesAgainstScore(asked.place, asked.suggested)) {
    return refused("input", "Give a reason: this place goes against the score.");
  }
  if (asked.round.state === "closed") {
    return refused("input", "Give a reason: the scoring is closed, and members have seen its result.");
  }
  return allowed;
}

/** Whether the actor may write criteria for the body: an officer of it. */
export function mayWriteCriteria(bodyId: number, actor: Reader): Verdict {
  return mayByRole(SCORING_DEEDS.write_criteria, actor, bodyId);
}

/** Whether the reader sees who has scored and the whole panel's range at any time: officers, chair and vice-chair. */
export function runsTheRound(reader: Reader, bodyId: number): boolean {
  return isOfficerOrChairIn(reader, bodyId);
}
