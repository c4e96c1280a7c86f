import { ADMINISTRATION_WORDS } from "./event-words/administration.ts";
import { CHOOSING_WORDS } from "./event-words/choosing.ts";
import { CLOCK_WORDS } from "./event-words/clock.ts";
import { FOLLOW_UPS_WORDS } from "./event-words/follow-ups.ts";
import { MEETING_RECORDS_WORDS } from "./event-words/meeting-records.ts";
import { PAPERS_WORDS } from "./event-words/papers.ts";
import { PLANNING_WORDS } from "./event-words/planning.ts";
import type { FieldChange, Particulars } from "./event-words/particulars.ts";

export type { FieldChange, Particulars };

/** The kinds of record that history is kept of. */
export const RECORD_KINDS = [
  "body", "person", "office", "membership", "standing_item", "theme", "question", "item", "meeting", "programme", "variation", "delegation",
  "outcome", "attendance", "declaration", "question_group", "follow_up", "owner_link", "criteria_set", "scoring", "scoring_entry",
  "calendar_day", "occasion", "sheet_import", "agenda", "document",
] as const; // prettier-ignore
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Everything that can happen, in words that follow the actor's name:
 * "J Bryce" + "moved I-12 from 8 September 2026 to 13 October 2026".
 */
export const EVENT_WORDS = {
  ...PLANNING_WORDS,
  ...MEETING_RECORDS_WORDS,
  ...FOLLOW_UPS_WORDS,
  ...CHOOSING_WORDS,
  ...CLOCK_WORDS,
  ...PAPERS_WORDS,
  ...ADMINISTRATION_WORDS,
} as const;

export type EventAction = keyof typeof EVENT_WORDS;
export const EVENT_ACTIONS = Object.keys(EVENT_WORDS) as EventAction[];

/** An event as it is about to be written. `about` names the other records whose timelines show it. */
export type PlannerEvent = {
  action: EventAction;
  subject: { kind: RecordKind; id: number; version?: number };
  about?: readonly { kind: RecordKind; id: number }[];
  bodyId: number | null;
  reason?: string | null;
  particulars?: Particulars;
};

/** The sentence of an event, without the name: "moved I-12 from … to …". */
export function eventWords(action: EventAction, particulars: Particulars): string {
  return EVENT_WORDS[action](particulars);
}

/** The fields of an edit that truly changed, as labels with the words before and after. */
export function changedFields<T extends Record<string, unknown>>(
  before: T,
  after: Partial<T>,
  labels: Partial<Record<keyof T, string>>,
  officersOnly: readonly (keyof T)[] = [],
): FieldChange[] {
  return Object.keys(labels)
    .filter((key) => key in after && (before[key] ?? "") !== (after[key] ?? ""))
    .map((key) => {
      const label = labels[key] ?? key;
      if (officersOnly.includes(key)) return { label };
      return { label, before: String(before[key] ?? ""), after: String(after[key] ?? "") };
    });
}
