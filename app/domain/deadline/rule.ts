import type { Jurisdiction } from "#app/domain/body.ts";
import type { Arithmetic, CountKind } from "./arithmetic.ts";
import type { BodyLaw } from "./law.ts";
import type { TriggerKind } from "./triggers.ts";

/** How sure the product is of a rule, in the words that stand beside it. */
export const CERTAINTY_LABELS = {
  law: "Law",
  law_unchecked: "Law, not yet checked against its text: check before you rely on it",
  guidance: "Statutory guidance",
  local: "Local setting",
} as const;
export type Certainty = keyof typeof CERTAINTY_LABELS;

/** What a body may set for itself, how it is counted, and what others have. */
export type LocalSetting = {
  kind: CountKind;
  /** What holds until the body says otherwise; null where nothing does. */
  default: number | null;
  least: number;
  most: number;
  /** What published documents of other bodies show, for whoever sets it. */
  examples: string;
};

/** A rule that binds a body, as data. */
export type RuleText = {
  title: string;
  trigger: TriggerKind;
  arithmetic: Arithmetic;
  jurisdictions: readonly Jurisdiction[];
  laws: readonly BodyLaw[];
  /** "by_choice": binds only a body that says it is that committee. */
  applies: "always" | "by_choice";
  /** The condition on which it arises, as a sentence; null where it always does. */
  when: string | null;
  source: string;
  certainty: Certainty;
  local: LocalSetting | null;
  /** What follows when it is kept or missed. */
  consequence: string;
};

export const BOTH_COUNTRIES = ["england", "wales"] as const;
export const NO_FIXED_DAY = "The law gives no fixed date, so none is calculated.";
export const NOT_ABOUT_A_DAY = "The rule sets no date.";
