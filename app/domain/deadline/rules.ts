import { APPOINTMENT_RULES } from "./appointment-rules.ts";
import { COUNCIL_RULES } from "./council-rules.ts";
import { LOCAL_RULES } from "./local-rules.ts";
import { NOTICE_RULES } from "./notice-rules.ts";
import { POLICE_PANEL_RULES } from "./police-panel-rules.ts";
import type { RuleText } from "./rule.ts";

const TEXTS = {
  ...POLICE_PANEL_RULES,
  ...APPOINTMENT_RULES,
  ...NOTICE_RULES,
  ...COUNCIL_RULES,
  ...LOCAL_RULES,
};

export type RuleId = keyof typeof TEXTS;
export type Rule = RuleText & { id: RuleId };

/** Every rule there is, by id. Not legal advice: each says its source and how sure it is. */
export const RULES = Object.fromEntries(
  Object.entries(TEXTS).map(([id, text]) => [id, { id, ...text }]),
) as unknown as { readonly [Id in RuleId]: Rule };

/** In the order P1 to P20, N1 to N10, O1 to O9, L1 to L5. */
export const RULE_LIST: readonly Rule[] = Object.values(RULES).sort(
  (one, other) => placeOf(one.id) - placeOf(other.id),
);

/** Whether the text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}

function placeOf(id: RuleId): number {
  return "PNOL".indexOf(id.charAt(0)) * 100 + Number(id.slice(1));
}
