import { hasProgramme, type ProgrammeYear } from "#app/domain/agenda-item/plan-move.ts";
import type { Reader } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { pick } from "#app/domain/field.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { seesOfficerNotes, seesSensitive, seesWorkingRecord } from "#app/domain/visibility.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { DRAFT_PLAN_DEEDS, type DraftPlanDeed } from "./deeds.ts";
import { DRAFT_PLAN_STATES, type DraftPlanState } from "./draft-states.ts";

/** Moves that one request asks for: more than a chair takes in at a time. */
export const MOST_DRAFTED = 100;

/** The states in which a draft plan has never been with the chair. */
export const UNSENT = ["draft", "made", "discarded"] as const satisfies DraftPlanState[];
const OF_REQUEST = ["decide_request", "undo_request_decision", "recall_request"] as const satisfies DraftPlanDeed[];

/** What the rules need to know of a draft plan, or of the request that it became. */
export type DraftPlanFacts = { bodyId: number; state: DraftPlanState };

/** Whether the actor may do this with a draft plan or a request. */
export function mayMoveDraftPlan(deed: DraftPlanDeed, plan: DraftPlanFacts, actor: Reader): Verdict {
  const noun = OF_REQUEST.some((one) => one === deed) ? "request" : "draft plan";
  return allOf(
    mayByRole(DRAFT_PLAN_DEEDS[deed], actor, plan.bodyId),
    mayInState(DRAFT_PLAN_DEEDS[deed], plan.state, { noun, states: DRAFT_PLAN_STATES }),
  );
}

/** Whether the actor may put moves into the draft plan of this body's year, which is started by the first. */
export function mayDraft(bodyId: number, actor: Reader): Verdict {
  return mayMoveDraftPlan("change_draft_plan", { bodyId, state: "draft" }, actor);
}

/** Whether one more move fits into a draft plan that holds so many. */
export function takesOneMore(moves: number): Verdict {
  if (moves < MOST_DRAFTED) return allowed;
  return refused("limit", `A draft plan holds at most ${MOST_DRAFTED} moves. Send these, or take some out first.`);
}

/** Whether there is anything to send. */
export function hasMoves(moves: number): Verdict {
  if (moves > 0) return allowed;
  return refused("input", "There is nothing in the draft plan to send. Put moves into it from the planner.");
}

/**
 * Whether the move of an item may go into a draft in place of one that is there: only of the one that the form knew of.
 * `standing` is the move that is there, in words, by whoever added it.
 */
export function replacesWhatItKnew(
  known: number | null,
  standing: { id: number; words: string; addedByName: string } | undefined,
): Verdict {
  if ((standing?.id ?? null) === known) return allowed;
  const now = standing
    ? `${standing.addedByName} has put into the draft plan: ${standing.words}`
    : "it has been taken out of the draft plan";
  return refused("stale", `Since you opened this, ${now}. Nothing was changed: look at the draft plan first.`);
}

/** Whether a theme may be placed from a draft: no item of it is still to be taken, and the year has a programme to hold it. */
export function mayPlaceDrafted(theme: { hasOpenItem: boolean | number }, year: ProgrammeYear | null): Verdict {
  return allOf(
    hasProgramme("theme", year),
    theme.hasOpenItem
      ? refused("state", "It has an item by now, which is placed by itself: take the theme out of the draft plan.")
      : allowed,
  );
}

/**
 * Whether the reader sees a draft plan: officers, until it is sent; then whoever sees one of its changes, and those who
 * see sensitive records. SQL: `readableDraftPlans`.
 */
export function seesDraftPlan(reader: Reader, plan: DraftPlanFacts & { openChanges: number }): boolean {
  if (UNSENT.some((state) => state === plan.state)) return seesOfficerNotes(reader, plan.bodyId);
  if (seesSensitive(reader, plan.bodyId)) return true;
  return plan.openChanges > 0 && seesWorkingRecord(reader, plan.bodyId);
}

/** What may be done with a request, as links under its address. */
export function requestOffers(address: string, plan: DraftPlanFacts, actor: Reader): Offer[] {
  return offersOf(pick(DRAFT_PLAN_DEEDS, OF_REQUEST), {
    home: address,
    may: (deed) => mayMoveDraftPlan(deed, plan, actor),
    isOffered: () => true,
  });
}

/** What is said of a move whose item or theme the reader does not see any more. */
export const GONE = refused("state", "It is no longer among the records that you see. Take it out of the draft plan.");
