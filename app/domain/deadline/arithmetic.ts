/** How a deadline is counted from what starts it. `unit` is what a local setting is given in. */
export const COUNT_KINDS = {
  clear_working_days_before: { words: "clear days before", unit: "clear days before" },
  working_days_before: { words: "working days before", unit: "working days before" },
  working_days_after: { words: "working days after", unit: "working days after" },
  clear_calendar_days_before: { words: "clear calendar days before", unit: "clear calendar days before" },
  calendar_days_before: { words: "calendar days before", unit: "calendar days before" },
  calendar_days_after: { words: "calendar days after", unit: "calendar days after" },
  calendar_days_beginning_with: {
    words: "days beginning with the day",
    unit: "days, the first being the day it starts",
  },
  weeks_beginning_with: { words: "weeks beginning with the day", unit: "weeks, beginning with the day it starts" },
  months_beginning_with: { words: "months beginning with the day", unit: "months, beginning with the day it starts" },
} as const;

export type CountKind = keyof typeof COUNT_KINDS;
export const COUNT_KIND_LIST = Object.keys(COUNT_KINDS) as CountKind[];

/** The counts that step over days which do not count: no other moves where such a day is added or taken off. */
export const STEPS_OVER_DAYS: readonly string[] = [
  "clear_working_days_before",
  "working_days_before",
  "working_days_after",
] satisfies CountKind[];

/** The financial year runs from 1 April to 31 March. */
export type Arithmetic =
  | { kind: CountKind; count: number }
  /** A day of the financial year in which the starting day falls, or of the one before it. */
  | { kind: "fixed_date"; month: number; day: number; year: "same" | "before" }
  /** The rule binds and gives no day that could be worked out: why not, as a sentence. */
  | { kind: "none"; because: string };

/** "5 clear days before", "1 February of the financial year before": how the rule counts, for lists. */
export function arithmeticText(arithmetic: Arithmetic): string {
  if (arithmetic.kind === "none") return "No fixed date";
  if (arithmetic.kind === "fixed_date") {
    const which = arithmetic.year === "before" ? "the financial year before" : "the same financial year";
    return `${arithmetic.day} ${FIXED_MONTHS[arithmetic.month] ?? ""} of ${which}`;
  }
  return countWords(arithmetic.kind, arithmetic.count);
}

/** "1 working day before", "2 months beginning with the day". */
export function countWords(kind: CountKind, count: number): string {
  const words: string = COUNT_KINDS[kind].words;
  return `${count} ${count === 1 ? words.replace(/\b(day|week|month)s\b/, "$1") : words}`;
}

const FIXED_MONTHS: Record<number, string> = { 2: "February", 3: "March" };
