import { dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import type { Role } from "#app/domain/actor.ts";
import type { ReminderKind, ReminderStage } from "./kinds.ts";
import { named } from "#app/domain/references.ts";
import { cutTo } from "#app/domain/text.ts";
import { inEnglish as say } from "#app/words/say.ts";

/** One thing that a person is told of. `key` is of the thing, its day and its stage, and never told twice by mail. */
export type Reminder = {
  kind: ReminderKind;
  stage: ReminderStage;
  key: string;
  /** "That every host family is checked (F-12)". */
  words: string;
  /** "12 days late, was due by 10 November 2026". */
  note: string;
  href: string;
};

/** Whether they have one of these roles in the body. */
export type HasRole = (bodyId: number, roles: readonly Role[]) => boolean;

/** A record by its text; of what is sensitive the reference alone, because mail is read in other places. */
export function namedInMail(ref: string, text: string, sensitiveSinceAt: string | null | undefined): string {
  if (sensitiveSinceAt) return say("reminders.sensitive", { reference: ref });
  const whole = text.replace(/\.$/, "");
  return named(cutTo(whole, MOST_TEXT), ref);
}

const MOST_TEXT = 120;

/** "3 days late, was due by 7 September 2026", "due today", "due in 1 day, by 10 September 2026". */
export function dayNote(on: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, on);
  const day = dateText(on);
  if (days === 0) return say("reminders.dueToday");
  if (days > 0) return say("reminders.dueIn", { count: days, day });
  return say("reminders.late", { count: -days, day });
}

/** What is late comes before what is near. */
export function lateFirst(a: Reminder, b: Reminder): number {
  return Number(b.stage === "late") - Number(a.stage === "late");
}
