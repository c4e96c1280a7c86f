import { mayByRole } from "#app/domain/permissions.ts";
import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { FOLLOW_UP_STATES, isOpenFollowUp, type FollowUpState, type ResponseKind } from "./states.ts";
import { FOLLOW_UP_RIGHTS, FOLLOW_UP_TRANSITIONS, type FollowUpDeed } from "./workflow.ts";

/** What the rules need to know of a follow-up. */
export type FollowUpFacts = { bodyId: number; state: FollowUpState };

const DEED_WORDS = {
  report_not_started: "report on it",
  report_in_progress: "report on it",
  report_still_paused: "report that it is still paused",
  pause_follow_up: "pause it",
  complete_follow_up: "mark it as done",
  supersede_follow_up: "close it as superseded",
  not_take_forward: "close it as not taken forward",
  reopen_follow_up: "reopen it",
} as const satisfies Record<FollowUpDeed, string>;

/** Whether the actor may add a follow-up to this body's: what was said is recorded whatever became of its theme. */
export function mayCreateFollowUp(bodyId: number, actor: Reader): Verdict {
  return mayByRole("create_follow_up", actor, bodyId);
}

/** Whether the actor may make this move: role, then where the follow-up stands. */
export function mayMoveFollowUp(deed: FollowUpDeed, followUp: FollowUpFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(FOLLOW_UP_RIGHTS[deed], actor, followUp.bodyId),
    mayInState(FOLLOW_UP_TRANSITIONS[deed], followUp.state, {
      noun: "follow-up",
      deed: DEED_WORDS[deed],
      states: FOLLOW_UP_STATES,
    }),
  );
}

/** Whether the actor may correct what is recorded of it, in any state: the history keeps what it said before. */
export function mayEditFollowUp(followUp: FollowUpFacts, actor: Reader): Verdict {
  return mayByRole("edit_follow_up", actor, followUp.bodyId);
}

/** Whether the actor may record that it was said at another item too. */
export function maySayAgain(followUp: FollowUpFacts, actor: Reader): Verdict {
  return mayByRole("edit_follow_up", actor, followUp.bodyId);
}

/** Whether the actor may record a response: to what is open, or was done before anybody answered. */
export function mayRespondFollowUp(followUp: FollowUpFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("respond_follow_up", actor, followUp.bodyId),
    isOpenFollowUp(followUp.state) || followUp.state === "complete"
      ? allowed
      : refused(
          "state",
          `You cannot record a response now: this follow-up is “${FOLLOW_UP_STATES[followUp.state].words}”. Reopen it first.`,
        ),
  );
}

/** Whether the response says enough: one that rejects, in part or whole, gives its reason. */
export function hasResponseReason(response: ResponseKind, reasonWords: string): Verdict {
  const needed = response === "partly" || response === "rejected";
  if (!needed || reasonWords.trim() !== "") return allowed;
  return refused("input", "Give the reason: a response that rejects, or accepts only a part, says why.");
}

/** Whether the actor may start a theme or an agenda item from it, in any state. */
export function mayLeadOn(followUp: FollowUpFacts, actor: Reader): Verdict {
  return mayByRole("start_from_follow_up", actor, followUp.bodyId);
}

/** Whether the actor may mark it as sensitive or take the mark off; `marked` is how it stands, `to` what is asked. */
export function mayMarkFollowUp(
  followUp: FollowUpFacts & { sensitiveSinceAt: string | null },
  to: "marked" | "unmarked",
  actor: Reader,
): Verdict {
  const marked = followUp.sensitiveSinceAt !== null;
  return allOf(
    mayByRole("mark_follow_up_sensitive", actor, followUp.bodyId),
    to === "marked" && marked ? refused("state", "This follow-up is marked as sensitive already.") : allowed,
    to === "unmarked" && !marked ? refused("state", "This follow-up is not marked as sensitive.") : allowed,
  );
}

/** Whether the actor, a member, may ask the scrutiny officer for an update: while it is open. */
export function mayAskForUpdate(followUp: FollowUpFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("ask_for_update", actor, followUp.bodyId),
    isOpenFollowUp(followUp.state)
      ? allowed
      : refused("state", `There is nothing to ask for: this follow-up is “${FOLLOW_UP_STATES[followUp.state].words}”.`),
  );
}
