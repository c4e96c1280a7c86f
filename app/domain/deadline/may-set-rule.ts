import { instantText, type IsoInstant } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { staleForm } from "#app/domain/stale.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayBeUnused } from "./applies.ts";
import { COUNT_KINDS } from "./arithmetic.ts";
import { DEADLINE_DEEDS } from "./deeds.ts";
import type { Rule } from "./rules.ts";
import type { RuleApplies } from "./settings.ts";

/** What is said of a rule; null before anybody has typed anything. */
export type Said = { applies: RuleApplies; value: number | null };

/**
 * Whether the actor may set what the body's own rules say of a deadline: only where the
 * rule leaves it to the body, and within its bounds.
 */
export function maySetRule(bodyId: number, rule: Rule, said: Said | null, actor: Actor): Verdict {
  return allOf(
    mayByRole(DEADLINE_DEEDS.set_deadline_rule, actor, bodyId),
    isTheBodys(rule),
    said ? mayBeSaid(rule, said) : allowed,
  );
}

/** Whether the form was rendered from what is set now; a rule that nobody has set has version 0. */
export function isSettingCurrent(
  setting: { version: number; setByName: string; setAt: IsoInstant } | undefined,
  renderedFrom: number,
): Verdict {
  if (!setting || setting.version === renderedFrom) return allowed;
  return staleForm([`${setting.setByName} set it (${instantText(setting.setAt)})`]);
}

function isTheBodys(rule: Rule): Verdict {
  return rule.local === null ? refused("state", "The law sets this deadline: a body cannot change it.") : allowed;
}

function mayBeSaid(rule: Rule, { applies, value }: Said): Verdict {
  if (applies === "no" && !mayBeUnused(rule)) {
    return refused("input", "The law applies this to the body, so it cannot be left out.");
  }
  if (rule.local === null || value === null) return allowed;
  const { least, most, kind } = rule.local;
  if (value >= least && value <= most) return allowed;
  return refused("input", `Enter a number from ${least} to ${most}: ${COUNT_KINDS[kind].unit}.`);
}
