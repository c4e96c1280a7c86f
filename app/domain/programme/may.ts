import { dateText } from "#app/domain/calendar.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { pick } from "#app/domain/field.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { hasEnded, type DelegationDays } from "./delegation.ts";
import {
  PROGRAMME_STATES,
  VARIATION_STATES,
  type ProgrammeState,
  type VariationState,
} from "#app/domain/programme-states.ts";
import {
  DELEGATION_DEEDS,
  PROGRAMME_DEEDS,
  VARIATION_DEEDS,
  type ProgrammeDeed,
  type ProgrammeMove,
  type VariationDeed,
} from "./deeds.ts";

/** What the rules need to know of a work programme. */
export type ProgrammeFacts = { bodyId: number; state: ProgrammeState; submittedByPersonId: number | null };

/** What a programme must hold before the chair can be asked to look at it. */
export type Readiness = { introduction: string; itemsOnComingMeetings: number };

/** Whether the actor may make this move with this programme: role, then their own part in it, then its state. */
export function mayMoveProgramme(deed: ProgrammeMove, programme: ProgrammeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(PROGRAMME_DEEDS[deed], actor, programme.bodyId),
    deed === "approve_programme" && isSubmitter(programme, actor)
      ? refused("role", "You sent this programme for approval, so someone else must approve it.")
      : allowed,
    mayInState(PROGRAMME_DEEDS[deed], programme.state, { noun: "programme", states: PROGRAMME_STATES }),
  );
}

/** Whether the actor may send the programme to the chair: as any move, and it must be ready to be read. */
export function maySubmitProgramme(programme: ProgrammeFacts, ready: Readiness, actor: Reader): Verdict {
  return allOf(mayMoveProgramme("submit_programme", programme, actor), isReady(ready));
}

/** Whether the actor may start a programme of this body; one body has one programme a year. */
export function mayStartProgramme(bodyId: number, isThereAlready: boolean, actor: Reader): Verdict {
  return allOf(
    mayByRole(PROGRAMME_DEEDS.start_programme, actor, bodyId),
    isThereAlready
      ? refused("state", "This body already has a work programme for that year: open it instead.")
      : allowed,
  );
}

/** Whether the actor may edit the introduction: an officer, except while the chair is reading it. */
export function mayEditProgramme(programme: ProgrammeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(PROGRAMME_DEEDS.edit_programme, actor, programme.bodyId),
    programme.state === "submitted"
      ? refused("state", "You cannot edit it now: it is with the chair. Recall it first.")
      : allowed,
  );
}

const OFFERED = [
  "submit_programme",
  "recall_programme",
  "decide_programme",
  "publish_programme",
  "edit_programme",
] as const satisfies ProgrammeDeed[];

/** What may be done with a programme whose verdicts are known, as links under its address. */
export function programmeOffers(address: string, verdicts: Record<(typeof OFFERED)[number], Verdict>): Offer[] {
  return offersOf(pick(PROGRAMME_DEEDS, OFFERED), {
    home: address,
    may: (deed) => verdicts[deed],
    isOffered: () => true,
  });
}

/** What the rules need to know of a variation, and of the item it would change as that item is now. */
export type VariationFacts = {
  bodyId: number;
  state: VariationState;
  proposedByPersonId: number | null;
  itemVersion: number;
  itemVersionNow: number;
  /** The request that it is part of, where it was sent with others. */
  draftPlanId: number | null;
};

/** Whether a variation is answered by itself, or with the others of its request. */
export type AnsweredBy = "itself" | "request";

/**
 * Whether the actor may make this move with this variation. Nobody approves what they asked for themselves, and what
 * was sent with others is decided with them.
 */
export function mayMoveVariation(
  deed: VariationDeed,
  variation: VariationFacts,
  actor: Reader,
  by: AnsweredBy = "itself",
): Verdict {
  const approving = deed === "approve_variation";
  const own = actor !== null && variation.proposedByPersonId === actor.personId;
  return allOf(
    mayByRole(VARIATION_DEEDS[deed], actor, variation.bodyId),
    approving && own ? refused("role", "You asked for this change, so someone else must approve it.") : allowed,
    mayInState(VARIATION_DEEDS[deed], variation.state, { noun: "variation", states: VARIATION_STATES }),
    by === "itself" && deed !== "withdraw_variation" ? isAlone(variation.draftPlanId) : allowed,
    approving ? isAsAsked(variation) : allowed,
  );
}

/** Whether the item of a variation is still as it was when the change was asked for. */
export function isAsAsked({ itemVersion, itemVersionNow }: VariationFacts): Verdict {
  if (itemVersionNow === itemVersion) return allowed;
  return refused(
    "stale",
    "The item has changed since this was asked for. Refuse it, or ask the scrutiny officer to withdraw it and ask again.",
  );
}

/** What may be done with a variation, as links under its address. */
export function variationOffers(address: string, variation: VariationFacts, actor: Reader): Offer[] {
  const may = (deed: VariationDeed) => mayMoveVariation(deed, variation, actor);
  return offersOf(VARIATION_DEEDS, { home: address, may, isOffered: () => true });
}

/** Whether the actor may let officers vary the body's programme between meetings. */
export function mayRecordDelegation(bodyId: number, actor: Reader): Verdict {
  return mayByRole(DELEGATION_DEEDS.record_delegation, actor, bodyId);
}

/** What may be done with the delegations of a body, under the address of their list. */
export function delegationOffers(address: string, verdict: Verdict): Offer[] {
  return offersOf(DELEGATION_DEEDS, { home: address, may: () => verdict, isOffered: () => true });
}

/** Whether the actor may end the delegation: the chair, while it has not ended. */
export function mayEndDelegation(delegation: DelegationDays & { bodyId: number }, actor: Actor): Verdict {
  return allOf(
    mayByRole(DELEGATION_DEEDS.end_delegation, actor, delegation.bodyId),
    hasEnded(delegation, actor.today)
      ? refused("state", `This delegation ended on ${dateText(delegation.untilOn ?? actor.today)}.`)
      : allowed,
  );
}

function isAlone(draftPlanId: number | null): Verdict {
  if (draftPlanId === null) return allowed;
  const request = reference("draft_plan", draftPlanId);
  return refused("state", `It was sent with other changes and is decided with them: open the request ${request}.`);
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
