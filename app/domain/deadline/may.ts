import { hasEnded } from "#app/domain/body.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { AppliedRule } from "./applies.ts";
import type { ClockBody } from "./deadlines-of-body.ts";
import { DEADLINE_DEEDS, OCCASION_DEEDS } from "./deeds.ts";
import { leavesPeriod, occasionRules } from "./occasions.ts";

/** What somebody says happened: under which rule, on which day, and the period where the rule leaves it to the body. */
export type OccasionSaid = { ruleId: string; occurredOn: IsoDate; period: number | null };

/** A deadline as its deeds look at it: whose it is, and whether it is recorded how it ended. */
export type DeadlineOffered = { body: { id: number }; result: object | null };

/** Whether the actor may record what starts a deadline of this body; once said, whether it starts one here. */
export function mayRecordOccasion(body: ClockBody, said: OccasionSaid | null, actor: Actor): Verdict {
  return allOf(
    mayByRole(OCCASION_DEEDS.record_occasion, actor, body.id),
    hasEnded(body, actor.today)
      ? refused("state", `This body ended on ${dateText(body.endedOn)}, so no new deadline can start for it.`)
      : allowed,
    occasionRules(body.rules).length === 0
      ? refused("state", "No rule that applies to this body starts when something happens.")
      : allowed,
    said === null ? allowed : startsSomething(body, said),
  );
}

/** Whether the actor may change what was recorded, or close it: not once it is closed. `said` is null before anything is. */
export function mayChangeOccasion(
  deed: "edit_occasion" | "end_occasion",
  body: ClockBody,
  occasion: { endedAt: string | null },
  said: OccasionSaid | null,
  actor: Actor,
): Verdict {
  return allOf(
    mayByRole(OCCASION_DEEDS[deed], actor, body.id),
    occasion.endedAt === null ? allowed : refused("state", "This is closed, so it cannot be changed now."),
    said === null ? allowed : startsSomething(body, said),
  );
}

/** Whether the actor may record how a deadline ended; a day on which it was met is not to come. */
export function mayRecordResult(
  bodyId: number,
  ended: { result: "met" | "missed"; onDay: IsoDate | null; because: string } | null,
  actor: Actor,
): Verdict {
  const role = mayByRole(DEADLINE_DEEDS.settle_deadline, actor, bodyId);
  if (!role.allowed || ended === null) return role;
  if (ended.result === "missed") {
    return ended.because === ""
      ? refused("input", "Say why it was missed: the reason is shown with the result.")
      : allowed;
  }
  if (ended.onDay === null) return refused("input", "Enter the date on which it was met.");
  return ended.onDay <= actor.today ? allowed : refused("input", `${dateText(ended.onDay)} is still to come.`);
}

/** Whether the actor may remove what was recorded of how a deadline ended. */
export function mayRemoveResult(deadline: DeadlineOffered, actor: Actor): Verdict {
  return allOf(
    mayByRole(DEADLINE_DEEDS.remove_deadline_result, actor, deadline.body.id),
    deadline.result
      ? allowed
      : refused("state", "No result is recorded for this deadline, so there is none to remove."),
  );
}

/**
 * Whether the form was rendered from what is recorded now of how a deadline ended: version 0
 * where nothing is.
 */
export function isResultCurrent(result: { version: number; byName: string } | null, renderedFrom: number): Verdict {
  if ((result?.version ?? 0) === renderedFrom) return allowed;
  const who = result ? `${result.byName} has recorded how this ended` : "What was recorded has been removed";
  return refused(
    "stale",
    `${who} since you opened it. Nothing you entered has been saved. Check it against the latest, then send it again.`,
  );
}

/** What may be done with a deadline: its result, and what started it where something that happened did. */
export function deadlineOffers(
  deadline: DeadlineOffered,
  { home, body, occasion }: { home: string; body: ClockBody; occasion: { id: number; endedAt: string | null } | null },
  actor: Actor,
): Offer[] {
  return [
    ...offersOf(DEADLINE_DEEDS, {
      home,
      may: (deed) =>
        deed === "remove_deadline_result"
          ? mayRemoveResult(deadline, actor)
          : mayRecordResult(deadline.body.id, null, actor),
      isOffered: (deed) => (deed === "settle_deadline") === (deadline.result === null),
    }),
    ...(occasion ? occasionOffers(body, occasion, actor) : []),
  ];
}

function occasionOffers(body: ClockBody, occasion: { id: number; endedAt: string | null }, actor: Actor): Offer[] {
  return offersOf(OCCASION_DEEDS, {
    home: `/occasions/${occasion.id}`,
    may: (deed) => mayChangeOccasion(deed as "edit_occasion" | "end_occasion", body, occasion, null, actor),
    isOffered: (deed) => deed !== "record_occasion",
  });
}

function startsSomething(body: ClockBody, said: OccasionSaid): Verdict {
  const applied = occasionRules(body.rules).find(({ rule }) => rule.id === said.ruleId);
  if (!applied) return refused("input", "Choose what happened from the list: that rule does not apply to this body.");
  return hasRightPeriod(applied, said.period);
}

function hasRightPeriod({ rule }: AppliedRule, period: number | null): Verdict {
  if (period === null || leavesPeriod(rule)) return allowed;
  return refused("input", "The rule gives this period itself: leave the number of days empty.");
}
