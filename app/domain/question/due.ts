import { addDays, dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { AnswerResult } from "./answers.ts";
import { awaitsAnswer } from "./state-sets.ts";
import type { QuestionState } from "./states.ts";

/** How many days ahead an answer counts as due soon. */
export const SOON_DAYS = 7;

/** Where an awaited answer stands against its due day. */
export const DUE_STANDINGS = {
  overdue: { words: "Late" },
  due_soon: { words: "Due soon" },
  due_later: { words: "Due later" },
  no_day: { words: "Awaited, with no due date" },
} as const;

export type DueStanding = keyof typeof DUE_STANDINGS;
export const DUE_STANDING_LIST = Object.keys(DUE_STANDINGS) as DueStanding[];

type Awaited = { state: QuestionState; dueOn: IsoDate | null };

/**
 * The day a written answer is due: so many calendar days after the day the
 * question was sent or taken away, as the body's own rule says. No day where
 * the body has no rule, unless the officer gives one.
 */
export function answerDueOn(from: IsoDate, writtenAnswerDays: number | null, given: IsoDate | null) {
  if (given !== null) return given;
  return writtenAnswerDays === null ? null : addDays(from, writtenAnswerDays);
}

/**
 * What an answer changes of when the next one is due: what was taken away is a
 * written question from that day on; a holding answer may promise a day. Every
 * other answer leaves it as it was.
 */
export function dueAfterAnswer(
  answer: { result: AnswerResult; dueOn?: IsoDate | null; dueWords?: string },
  on: IsoDate,
  writtenAnswerDays: number | null,
): { dueOn?: IsoDate | null; dueWords?: string } {
  const { result, dueOn = null, dueWords = "" } = answer;
  if (result === "taken_away") return { dueOn: answerDueOn(on, writtenAnswerDays, dueOn), dueWords };
  if (result !== "holding") return {};
  return { ...(dueOn ? { dueOn } : {}), ...(dueWords ? { dueWords } : {}) };
}

/** Where the answer stands today; null where none is awaited. It is late from the day after it was due. */
export function dueStanding({ state, dueOn }: Awaited, today: IsoDate): DueStanding | null {
  if (!awaitsAnswer(state)) return null;
  if (dueOn === null) return "no_day";
  if (dueOn < today) return "overdue";
  return dueOn <= addDays(today, SOON_DAYS) ? "due_soon" : "due_later";
}

/** "12 days late", "due today", "due in 3 days"; "" where no answer is awaited or no day is set. */
export function dueStandingText(question: Awaited, today: IsoDate): string {
  const standing = dueStanding(question, today);
  if (standing === null || question.dueOn === null) return "";
  const days = daysBetween(question.dueOn, today);
  if (days > 0) return `${count(days)} late`;
  if (days === 0) return "due today";
  return standing === "due_soon" ? `due in ${count(-days)}` : `due by ${dateText(question.dueOn)}`;
}

function count(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
