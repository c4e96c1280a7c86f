import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { AppliedRule } from "./applies.ts";
import { RULES, type RuleId } from "./rules.ts";

/** The rules of law that a body keeps by taking business at a meeting; each gives its source in the list of rules. */
export const BUSINESS_RULES = [
  "P2",
  "P6",
  "P9",
  "P10",
  "P11",
  "P12",
  "P13",
  "P14",
  "P15",
  "O5",
] as const satisfies readonly RuleId[];

/** Those of them that bind a body with these rules, in the order of the list. */
export function businessRules(rules: readonly AppliedRule[]): AppliedRule[] {
  return rules.filter(({ rule }) => isBusiness(rule.id));
}

/** Whether an item of this kind may say that the rule asks for it, on an agenda of a body with these rules. */
export function mayNameRule(kind: ItemKind, ruleId: RuleId, rules: readonly AppliedRule[]): Verdict {
  const { title } = RULES[ruleId];
  if (kind !== "statutory") {
    return refused(
      "input",
      "Only a statutory item can be required by a rule: make it statutory, or leave the rule out.",
    );
  }
  if (!rules.some(({ rule }) => rule.id === ruleId)) {
    return refused("input", `“${title}” does not apply to this body: choose a rule that does, or leave it out.`);
  }
  if (!isBusiness(ruleId)) {
    return refused("input", `“${title}” puts no business on an agenda: choose another rule, or leave it out.`);
  }
  return allowed;
}

function isBusiness(ruleId: RuleId): boolean {
  return BUSINESS_RULES.some((one) => one === ruleId);
}
