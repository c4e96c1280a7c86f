import {
  REMINDER_KIND_LABELS,
  REMINDER_KINDS,
  REMINDER_STAGE_LABELS,
  REMINDER_STAGES,
  type ReminderKind,
  type ReminderStage,
} from "./kinds.ts";
import type { Reminder } from "./reminder.ts";

export type ReminderGroup = { kind: ReminderKind; words: string; reminders: readonly Reminder[] };

/** The reminders by kind, in the order of the kinds; only what there is something of. */
export function groupsOf(reminders: readonly Reminder[]): ReminderGroup[] {
  return REMINDER_KINDS.map((kind) => ({
    kind,
    words: REMINDER_KIND_LABELS[kind],
    reminders: reminders.filter((reminder) => reminder.kind === kind),
  })).filter((group) => group.reminders.length > 0);
}

/** "2 late, 3 due soon, 1 waiting for you". */
export function counted(reminders: readonly Reminder[]): string {
  return countsText((stage) => reminders.filter((reminder) => reminder.stage === stage).length);
}

/** The same of what was counted. */
export function countsText(countOf: (stage: ReminderStage) => number): string {
  return REMINDER_STAGES.map((stage) => ({ words: REMINDER_STAGE_LABELS[stage], count: countOf(stage) }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(", ");
}
