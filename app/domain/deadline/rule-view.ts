import { clockText, dateText } from "#app/domain/calendar.ts";
import type { AppliedRule } from "./applies.ts";
import { arithmeticText } from "./arithmetic.ts";
import { CERTAINTY_LABELS } from "./rule.ts";
import { TRIGGERS } from "./triggers.ts";

/** A rule as a page shows it. Who set it is told to those with a role in the body only. */
export function ruleView({ rule, arithmetic, atTime, words, setBy }: AppliedRule, tellWho: boolean) {
  const { id, title, when, source, certainty, consequence, trigger, local } = rule;
  const counted = arithmeticText(arithmetic);
  return {
    id,
    title,
    when,
    source,
    consequence,
    trigger: TRIGGERS[trigger].words,
    starts: TRIGGERS[trigger].starts,
    counted: atTime === null ? counted : `${counted}, at ${clockText(atTime)}`,
    certainty: CERTAINTY_LABELS[certainty],
    isLocal: certainty === "local" || local !== null,
    saidIn: words,
    setBy: setByText(setBy, local !== null, tellWho),
    hasDay: arithmetic.kind !== "none",
  };
}

export type RuleView = ReturnType<typeof ruleView>;

function setByText(setBy: AppliedRule["setBy"], isLocal: boolean, tellWho: boolean): string {
  if (!isLocal) return "The law";
  if (setBy === null) return "Nobody yet: the default";
  return tellWho ? `${setBy.name}, on ${dateText(setBy.on)}` : `The body, on ${dateText(setBy.on)}`;
}
