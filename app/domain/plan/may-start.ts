import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { mayChangeProgrammes } from "#app/domain/agenda-item/how-moved.ts";
import type { Actor } from "#app/domain/actor.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Plans that are worked out at the same time, so that those who read pages do not wait for them. */
export const MOST_PLANS_AT_ONCE = 2;

/** Whether somebody may ask for a plan now: one for each person, two in all. */
export function mayStartPlan({ mine, running }: { mine: boolean; running: number }): Verdict {
  if (mine) return refused("limit", "A plan is being worked out for you already. Wait for it, or cancel it first.");
  if (running < MOST_PLANS_AT_ONCE) return allowed;
  const because = "Other people’s plans are being worked out. Wait a minute, then ask again.";
  return { ...refused("limit", because), afterMinutes: 1 };
}

/** Whether the actor may ask for a plan of this programme: whoever may move its items, while they may be moved. */
export function maySuggestPlan(programme: { bodyId: number; state: ProgrammeState }, actor: Actor): Verdict {
  return allOf(
    mayByRole(ITEM_DEEDS.schedule_item, actor, programme.bodyId),
    mayChangeProgrammes("theme", [programme.state]),
  );
}
