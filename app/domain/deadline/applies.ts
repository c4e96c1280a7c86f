import type { Jurisdiction } from "#app/domain/body.ts";
import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { Arithmetic } from "./arithmetic.ts";
import type { BodyLaw } from "./law.ts";
import { RULE_LIST, type Rule } from "./rules.ts";
import type { RuleApplies } from "./settings.ts";

/** What a body has said of one rule. */
export type RuleSetting = {
  ruleId: string;
  applies: RuleApplies;
  /** In the rule's unit; null keeps the default. */
  value: number | null;
  /** "12:00", where the deadline falls at a time of its day. */
  atTime: string | null;
  words: string;
  setByName: string;
  setAt: IsoInstant;
};

/** A rule as it binds one body: with the local value, and who set it where somebody did. */
export type AppliedRule = {
  rule: Rule;
  arithmetic: Arithmetic;
  atTime: string | null;
  words: string;
  setBy: { name: string; on: IsoDate } | null;
};

type BoundBody = { law: BodyLaw; jurisdiction: Jurisdiction };

/**
 * The rules that bind a body, in the order of the list: those of its law and its
 * country, those it says bind it (`by_choice`), and local settings, less those of
 * which it says that it has none.
 */
export function rulesFor(body: BoundBody, settings: readonly RuleSetting[]): AppliedRule[] {
  return rulesOf(body).flatMap((rule) => {
    const setting = settings.find(({ ruleId }) => ruleId === rule.id);
    return isInUse(rule, setting) ? [applied(rule, setting)] : [];
  });
}

/** Every rule that a body could have: those that bind it, and those that it may say bind it or not. */
export function rulesOf(body: BoundBody): Rule[] {
  return RULE_LIST.filter(
    ({ laws, jurisdictions }) => laws.includes(body.law) && jurisdictions.includes(body.jurisdiction),
  );
}

/** A rule's arithmetic with a value of the body's own; the rule's own where the value is null. */
export function arithmeticWith(rule: Rule, value: number | null): Arithmetic {
  if (rule.local === null || value === null) return rule.arithmetic;
  return { kind: rule.local.kind, count: value };
}

/** Whether a body may say that it does not have the rule: only where no statute binds it to. */
export function mayBeUnused(rule: Rule): boolean {
  return rule.applies === "by_choice" || rule.certainty === "local";
}

function isInUse(rule: Rule, setting: RuleSetting | undefined): boolean {
  if (rule.applies === "by_choice") return setting?.applies === "yes";
  return !(mayBeUnused(rule) && setting?.applies === "no");
}

function applied(rule: Rule, setting: RuleSetting | undefined): AppliedRule {
  if (!setting || rule.local === null)
    return { rule, arithmetic: rule.arithmetic, atTime: null, words: "", setBy: null };
  const { value, atTime, words, setByName, setAt } = setting;
  const setBy = { name: setByName, on: dayInLondon(new Date(setAt)) };
  return { rule, arithmetic: arithmeticWith(rule, value), atTime, words, setBy };
}

/** The rules that bind the body and give no day to work out: told, never computed. */
export function rulesWithoutDay(rules: readonly AppliedRule[]): AppliedRule[] {
  return rules.filter(({ rule, arithmetic }) => arithmetic.kind === "none" && rule.trigger !== "report_sent");
}
