import type { FieldChange } from "#app/domain/events.ts";
import { kindText, REMINDER_KINDS, type ReminderKind } from "./kinds.ts";

/** What a link in a reminder stops: one kind, or all of them. */
export type Stopped = ReminderKind | "all";
export const STOPPABLE: readonly Stopped[] = [...REMINDER_KINDS, "all"];

/** The kinds that a link stops. */
export function kindsOf(stopped: Stopped): readonly ReminderKind[] {
  return stopped === "all" ? REMINDER_KINDS : [stopped];
}

/** "follow-ups that are due or late", or for every kind "everything that is due and late". */
export function stoppedText(stopped: Stopped): string {
  return stopped === "all" ? "everything that is due soon or late" : kindText(stopped);
}

/** What a choice changed, as history tells it. */
export function choiceChanges(started: readonly ReminderKind[], stopped: readonly ReminderKind[]): FieldChange[] {
  return REMINDER_KINDS.flatMap((kind) => {
    const label = stoppedText(kind);
    if (stopped.includes(kind)) return [{ label, before: "by e-mail", after: "not by e-mail" }];
    return started.includes(kind) ? [{ label, before: "not by e-mail", after: "by e-mail" }] : [];
  });
}
