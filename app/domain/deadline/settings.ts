/** Whether a rule that binds by choice, or that the body keeps of its own, is in use. */
export const RULE_APPLIES = ["yes", "no"] as const;
export type RuleApplies = (typeof RULE_APPLIES)[number];
