import { dayMonthText, type IsoDate } from "#app/domain/calendar.ts";
import type { Deadline } from "./deadlines-of-body.ts";
import { isRuleId, type RuleId } from "./rules.ts";
import type { DeadlineStatusCode } from "./status.ts";

/** One of the dates that stand at the head of a meeting: what (`rest` where there is room), when, and how it stands. */
export type HeadDate = {
  ruleId: string;
  label: string;
  rest: string;
  on: IsoDate | null;
  day: string;
  code: DeadlineStatusCode;
  words: string;
};

/** What each is called where there is little room, in the order in which they fall. */
const HEAD_LABELS: Partial<Record<RuleId, readonly [short: string, rest: string]>> = {
  L1: ["Papers", " due"],
  L2: ["Draft", " agenda"],
  N1: ["Notice", ""],
  N2: ["Notice", ""],
  L3: ["Public", " questions"],
};

/** Whether what a rule says of a meeting stands at its head. */
export function isInHead(rule: RuleId): boolean {
  return rule in HEAD_LABELS;
}

/** The dates that lead up to a meeting, out of the deadlines of its body: papers, draft agenda, notice, questions from the public. */
export function headDates(deadlines: readonly Deadline[], meetingId: number): HeadDate[] {
  return Object.keys(HEAD_LABELS).flatMap((ruleId) =>
    deadlines
      .filter(({ subject, ...one }) => one.ruleId === ruleId && subject.kind === "meeting" && subject.id === meetingId)
      .map(headDate),
  );
}

function headDate({ ruleId, title, on, standing }: Deadline): HeadDate {
  const [label, rest] = (isRuleId(ruleId) ? HEAD_LABELS[ruleId] : undefined) ?? [title, ""];
  return {
    ruleId,
    label,
    rest,
    on,
    day: on === null ? "not known yet" : dayMonthText(on),
    code: standing.code,
    words: standing.code === "late" || standing.code === "soon" ? inLine(standing.words) : (SAID[standing.code] ?? ""),
  };
}

/** "In 2 days" after other words. */
function inLine(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What is said beside the day of what is over. */
const SAID: Partial<Record<DeadlineStatusCode, string>> = {
  missed: "missed",
  met: "done",
  met_late: "done late",
};
