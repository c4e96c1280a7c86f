import { dayWords } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { hasEnded, type DelegationDays } from "./delegation.ts";
import {
  PROGRAMME_STATES,
  VARIATION_STATES,
  type ProgrammeState,
  type VariationState,
} from "#app/domain/programme-states.ts";
import { PROGRAMME_TRANSITIONS, VARIATION_TRANSITIONS, type ProgrammeDeed, type VariationDeed } from "./workflow.ts";

/** What the rules need to know of a work programme. */
export type ProgrammeFacts = { bodyId: number; state: ProgrammeState; submittedByPersonId: number | null };

/** What a programme must hold before the chair can be asked to look at it. */
export type Readiness = { introduction: string; itemsOnComingMeetings: number };

const PROGRAMME_DEED_WORDS = {
  submit_programme: "send it to the chair",
  recall_programme: "take it back",
  approve_programme: "approve it",
  send_back_programme: "send it back",
  publish_programme: "publish it",
} as const satisfies Record<ProgrammeDeed, string>;

/** Whether the actor may make this move with this programme: role, then her own part in it, then its state. */
export function mayMoveProgramme(deed: ProgrammeDeed, programme: ProgrammeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(deed, actor, programme.bodyId),
    deed === "approve_programme" && isSubmitter(programme, actor)
      ? refused("role", "You sent this programme for approval, so someone else must approve it.")
      : allowed,
    mayInState(PROGRAMME_TRANSITIONS[deed], programme.state, {
      noun: "programme",
      deed: PROGRAMME_DEED_WORDS[deed],
      states: PROGRAMME_STATES,
    }),
  );
}

/** Whether the actor may send the programme to the chair: as any move, and it must be ready to be read. */
export function maySubmitProgramme(programme: ProgrammeFacts, ready: Readiness, actor: Reader): Verdict {
  return allOf(mayMoveProgramme("submit_programme", programme, actor), isReady(ready));
}

/** Whether the actor may start a programme of this body; one body has one programme a year. */
export function mayStartProgramme(bodyId: number, isThereAlready: boolean, actor: Reader): Verdict {
  return allOf(
    mayByRole("start_programme", actor, bodyId),
    isThereAlready
      ? refused("state", "This body already has a work programme for that year: open it instead.")
      : allowed,
  );
}

/** Whether the actor may edit the introduction: an officer, except while the chair is reading it. */
export function mayEditProgramme(programme: ProgrammeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("edit_programme", actor, programme.bodyId),
    programme.state === "submitted"
      ? refused("state", "You cannot edit it now: it is with the chair. Take it back first.")
      : allowed,
  );
}

/** What the rules need to know of a variation, and of the item it would change as that item is now. */
export type VariationFacts = {
  bodyId: number;
  state: VariationState;
  proposedByPersonId: number | null;
  itemVersion: number;
  itemVersionNow: number;
};

const VARIATION_DEED_WORDS = {
  approve_variation: "approve it",
  refuse_variation: "refuse it",
  withdraw_variation: "withdraw it",
} as const satisfies Record<VariationDeed, string>;

/** Whether the actor may make this move with this variation. Nobody approves what she asked for herself. */
export function mayMoveVariation(deed: VariationDeed, variation: VariationFacts, actor: Reader): Verdict {
  const approving = deed === "approve_variation";
  const own = actor !== null && variation.proposedByPersonId === actor.personId;
  return allOf(
    mayByRole(deed, actor, variation.bodyId),
    approving && own ? refused("role", "You asked for this change, so someone else must approve it.") : allowed,
    mayInState(VARIATION_TRANSITIONS[deed], variation.state, {
      noun: "variation",
      deed: VARIATION_DEED_WORDS[deed],
      states: VARIATION_STATES,
    }),
    approving && variation.itemVersionNow !== variation.itemVersion
      ? refused(
          "stale",
          "The item has changed since this was asked for. Refuse it, or ask the scrutiny officer to withdraw it and ask again.",
        )
      : allowed,
  );
}

/** Whether the actor may let officers vary the body's programme between meetings. */
export function mayRecordDelegation(bodyId: number, actor: Reader): Verdict {
  return mayByRole("record_delegation", actor, bodyId);
}

/** Whether the actor may end the delegation: the chair, while it has not ended. */
export function mayEndDelegation(delegation: DelegationDays & { bodyId: number }, actor: Actor): Verdict {
  return allOf(
    mayByRole("end_delegation", actor, delegation.bodyId),
    hasEnded(delegation, actor.today)
      ? refused("state", `This delegation ended on ${dayWords(delegation.untilOn ?? actor.today)}.`)
      : allowed,
  );
}

function isSubmitter(programme: ProgrammeFacts, actor: Reader): boolean {
  return actor !== null && programme.submittedByPersonId === actor.personId;
}

function isReady({ introduction, itemsOnComingMeetings }: Readiness): Verdict {
  const missing = [
    ...(introduction.trim() === "" ? ["an introduction that says how it was chosen"] : []),
    ...(itemsOnComingMeetings === 0 ? ["at least one item on a coming meeting"] : []),
  ];
  if (missing.length === 0) return allowed;
  return refused("state", `Before it can go to the chair, the programme needs ${missing.join(" and ")}.`);
}
