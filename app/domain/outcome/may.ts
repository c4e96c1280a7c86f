import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { takesRecord } from "#app/domain/meeting/may.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { OUTCOME_DEEDS } from "./deeds.ts";

/** What the rules need to know: the item, the meeting it stands on, and whether its outcome is recorded already. */
export type OutcomeFacts = {
  bodyId: number;
  state: ItemState;
  meetingState: MeetingState | null;
  meetsOn: IsoDate | null;
  recorded: boolean;
};

/**
 * Whether the actor may record or change what the item led to: on the meeting's
 * day or after. Once the meeting is held, only where nothing was recorded yet;
 * what was recorded is then corrected, and the original kept.
 */
export function mayRecordOutcome(item: OutcomeFacts, actor: Actor): Verdict {
  return allOf(
    mayByRole(OUTCOME_DEEDS.record_outcome, actor, item.bodyId),
    wasOnMeeting(item, actor.today),
    item.meetingState === "held" && item.recorded
      ? refused(
          "state",
          "This meeting has been held and the outcome recorded: correct it instead. The original is kept.",
        )
      : allowed,
  );
}

/** Whether the actor may correct the outcome: once the meeting is held and there is one. */
export function mayCorrectOutcome(item: OutcomeFacts, actor: Actor): Verdict {
  return allOf(
    mayByRole(OUTCOME_DEEDS.correct_outcome, actor, item.bodyId),
    wasOnMeeting(item, actor.today),
    item.recorded ? allowed : refused("state", "No outcome is recorded yet, so there is nothing to correct."),
    item.meetingState === "held"
      ? allowed
      : refused("state", "This meeting has not been recorded as held yet: change the outcome itself until then."),
  );
}

/** Whether a correction changes something, and says why. */
export function isCorrection(changed: readonly unknown[], because: string): Verdict {
  if (changed.length === 0) return refused("input", "Nothing is different from what is recorded now.");
  if (because.trim() !== "") return allowed;
  return refused("input", "Say why it is corrected: the reason is kept with it.");
}

function wasOnMeeting(item: OutcomeFacts, today: IsoDate): Verdict {
  const { bodyId, meetingState, meetsOn } = item;
  if (meetingState === null || meetsOn === null || !isOnAgenda(item.state)) {
    return refused(
      "state",
      `This agenda item is “${ITEM_STATES[item.state].words}” and not on a meeting, so it has no outcome.`,
    );
  }
  return takesRecord({ bodyId, state: meetingState, meetsOn }, today);
}
