import type { IsoDate } from "#app/domain/calendar.ts";
import type { AppliedRule } from "./applies.ts";
import type { Arithmetic } from "./arithmetic.ts";
import type { Rule, RuleId } from "./rules.ts";
import { TRIGGERS } from "./triggers.ts";

/** What happened that starts a deadline, as somebody recorded it. */
export type Occasion = {
  id: number;
  bodyId: number;
  ruleId: RuleId;
  title: string;
  occurredOn: IsoDate;
  period: number | null;
  endedBecause: string | null;
};

/** A veto starts the second half of the precept's year; it is recorded under the first rule that follows it. */
export const VETO: RuleId = "P5";
export const AFTER_VETO: readonly RuleId[] = ["P5", "P6", "P7"];

/** The rules, of those that bind a body, that wait for somebody to say what happened. */
export function occasionRules(rules: readonly AppliedRule[]): AppliedRule[] {
  return rules.filter(({ rule }) => TRIGGERS[rule.trigger].by === "occasion" || rule.id === VETO);
}

/** What happened, in words: "An inspection report by HMICFRS is published". */
export function occasionText(rule: Pick<Rule, "id" | "trigger">): string {
  return rule.id === VETO ? "The panel has vetoed the proposed precept" : TRIGGERS[rule.trigger].words;
}

/** Whether the rule leaves the period to the body, so that it is said with each occasion. */
export function leavesPeriod(rule: Pick<Rule, "local">): boolean {
  return rule.local !== null && rule.local.default === null;
}

/** The arithmetic of an occasion: with the period that was set for it, where one was. */
export function arithmeticOfOccasion({ rule, arithmetic }: AppliedRule, period: number | null): Arithmetic {
  if (rule.local === null || !leavesPeriod(rule) || period === null) return arithmetic;
  return { kind: rule.local.kind, count: period };
}

/** The precept of the financial year that begins in this one, in words. */
export function preceptText(year: number): string {
  return `The precept for ${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The financial year that a precept vetoed on this day is for, by the year it begins in. */
export function yearOfVeto(day: IsoDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < "04-01" ? year : year + 1;
}

/** Of these years those that the rule has a deadline in: the second half of the precept's year is there only where a veto was recorded. */
export function yearsOf(ruleId: RuleId, years: readonly number[], occasions: readonly Occasion[]): readonly number[] {
  if (!AFTER_VETO.includes(ruleId)) return years;
  const vetoed = occasions.filter((one) => one.ruleId === VETO && one.endedBecause === null);
  return years.filter((year) => vetoed.some(({ occurredOn }) => yearOfVeto(occurredOn) === year));
}
