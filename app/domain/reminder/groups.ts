import {
  REMINDER_KIND_LABELS,
  REMINDER_KINDS,
  REMINDER_STAGE_LABELS,
  REMINDER_STAGES,
  type ReminderKind,
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
  return REMINDER_STAGES.map((stage) => ({
    words: REMINDER_STAGE_LABELS[stage],
    count: reminders.filter((reminder) => reminder.stage === stage).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(", ");
}
