import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { FOLLOW_UP_DEEDS, type FollowUpDeed } from "./deeds.ts";
import { isOpenFollowUp } from "./state-sets.ts";
import { FOLLOW_UP_STATES, type FollowUpState, type ResponseKind } from "./states.ts";

/** What the rules need to know of a follow-up. */
export type FollowUpFacts = { bodyId: number; state: FollowUpState; sensitiveSinceAt?: string | null };

/** What a deed asks beside role and state. */
const ALSO: Partial<Record<FollowUpDeed, (followUp: FollowUpFacts) => Verdict>> = {
  mark_follow_up_sensitive: ({ sensitiveSinceAt }) =>
    sensitiveSinceAt ? refused("state", "This follow-up is already marked as sensitive.") : allowed,
  unmark_follow_up_sensitive: ({ sensitiveSinceAt }) =>
    sensitiveSinceAt ? allowed : refused("state", "This follow-up is not marked as sensitive."),
};

/** Whether the actor may do this deed: role, then where the follow-up stands. */
export function mayFollowUp(deed: FollowUpDeed, followUp: FollowUpFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(FOLLOW_UP_DEEDS[deed], actor, followUp.bodyId),
    mayInState(FOLLOW_UP_DEEDS[deed], followUp.state, { noun: "follow-up", states: FOLLOW_UP_STATES }),
    ALSO[deed]?.(followUp) ?? allowed,
  );
}

/** Whether the actor may add a follow-up to this body's: what was said is recorded whatever became of its theme. */
export function mayCreateFollowUp(bodyId: number, actor: Reader): Verdict {
  return mayByRole(FOLLOW_UP_DEEDS.create_follow_up, actor, bodyId);
}

/** What may be done with a follow-up: the deeds of its state, and why not the rest that matters. */
export function followUpOffers(followUp: FollowUpFacts & { id: number }, actor: Reader): Offer[] {
  return offersOf(FOLLOW_UP_DEEDS, {
    home: `/follow-ups/${reference("follow_up", followUp.id)}`,
    may: (deed) => mayFollowUp(deed, followUp, actor),
    isOffered: (deed) => isOffered(deed, followUp),
  });
}

/** Of two deeds that undo each other only the one that can be done is named. */
function isOffered(deed: FollowUpDeed, followUp: FollowUpFacts): boolean {
  if (deed === "reopen_follow_up") return !isOpenFollowUp(followUp.state);
  if (deed === "mark_follow_up_sensitive") return !followUp.sensitiveSinceAt;
  if (deed === "unmark_follow_up_sensitive") return Boolean(followUp.sensitiveSinceAt);
  return true;
}

/** Whether the response says enough: one that rejects, in part or whole, gives its reason. */
export function hasResponseReason(response: ResponseKind, reasonWords: string): Verdict {
  const needed = response === "partly" || response === "rejected";
  if (!needed || reasonWords.trim() !== "") return allowed;
  return refused("input", "Give the reason: a response that rejects, or accepts only part, says why.");
}
