import { ADMINISTRATION_SENTENCES } from "./event/administration.ts";
import { DEADLINE_SENTENCES } from "./event/deadlines.ts";
import { FOLLOW_UP_SENTENCES } from "./event/follow-ups.ts";
import { MEETING_RECORD_SENTENCES } from "./event/meeting-records.ts";
import { PAPER_SENTENCES } from "./event/papers.ts";
import type { Changed, EventSentences, FieldChange, Particulars, StoredParticulars } from "./event/particulars.ts";
import { PLANNING_SENTENCES } from "./event/planning.ts";
import { SCORING_SENTENCES } from "./event/scoring.ts";
import { THEME_SENTENCES } from "./event/themes.ts";
import { bareReferences } from "./references.ts";

export type { FieldChange, Particulars, StoredParticulars };

/** The kinds of record that history is kept of. */
export const RECORD_KINDS = [
  "body", "person", "office", "membership", "standing_item", "theme", "question", "item", "meeting", "programme", "variation", "delegation",
  "outcome", "attendance", "declaration", "question_group", "follow_up", "owner_link", "criteria_set", "scoring", "scoring_entry",
  "calendar_day", "occasion", "sheet_import", "own_import", "minutes", "brought_meetings", "agenda", "document", "retention", "council", "sign_in_rule", "absence",
  "draft_plan",
] as const; // prettier-ignore
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Everything that can happen, as a sentence that follows the actor's name:
 * "J Bryce" + "moved I-12 from 8 September 2026 to 13 October 2026". Each sentence
 * takes exactly the particulars it prints, and whoever writes the event must give them.
 */
export const EVENT_SENTENCES = {
  ...THEME_SENTENCES,
  ...PLANNING_SENTENCES,
  ...MEETING_RECORD_SENTENCES,
  ...FOLLOW_UP_SENTENCES,
  ...SCORING_SENTENCES,
  ...DEADLINE_SENTENCES,
  ...PAPER_SENTENCES,
  ...ADMINISTRATION_SENTENCES,
} as const satisfies EventSentences;

export type EventAction = keyof typeof EVENT_SENTENCES;
export const EVENT_ACTIONS = Object.keys(EVENT_SENTENCES) as EventAction[];

/** What the sentence of an action prints; `undefined` where it prints nothing but itself. */
export type EventParticulars<A extends EventAction> = Parameters<(typeof EVENT_SENTENCES)[A]>[0];

/** Fields before and after may be told of any event: a history shows them under its sentence. */
type Told<P> =
  Record<never, never> extends P ? { particulars?: P & Partial<Changed> } : { particulars: P & Partial<Changed> };

/**
 * What a deed tells of its event: the action, what its sentence prints, and why.
 * `Filled` names particulars that the writer of many deeds' events fills in itself.
 */
export type ToldEvent<A extends EventAction = EventAction, Filled extends keyof Particulars = never> = {
  [Each in A]: { action: Each; reason?: string | null } & Told<Omit<EventParticulars<Each>, Filled>>;
}[A];

/** An event as it is about to be written. `about` names the other records whose timelines show it. */
export type PlannerEvent = ToldEvent & {
  subject: { kind: RecordKind; id: number; version?: number };
  about?: readonly { kind: RecordKind; id: number }[];
  bodyId: number | null;
};

/** A deed's event with what was left for its writer to fill in: the record's reference, or the meeting's date. */
export function filledIn<Filled extends keyof Particulars>(
  event: ToldEvent<EventAction, Filled>,
  given: Pick<Particulars, Filled>,
): ToldEvent {
  // Sound: `event` holds what its sentence prints but for `Filled`, and `given` holds all of `Filled`.
  return { ...event, particulars: { ...given, ...event.particulars } } as ToldEvent;
}

/**
 * The sentence of an event, without the name: "moved I-12 from … to …". An old
 * event that lacks what its sentence prints today is told without it.
 */
export function eventSentence(action: EventAction, stored: StoredParticulars): string {
  return tellStored(EVENT_SENTENCES[action], stored);
}

/** Whose `to` is a sentence of ours with references in it, and nobody's own words. */
const TELLS_CHANGE: readonly EventAction[] = [
  "variation_proposed",
  "variation_made_under_delegation",
  "variation_approved",
  "variation_refused",
  "variation_decision_undone",
];

/** The references that the sentence of an event prints, which a name may stand before; those in somebody's words are none. */
export function referencesTold(action: EventAction, { reference, other, to }: StoredParticulars): string[] {
  const told = [reference, other, TELLS_CHANGE.includes(action) ? to : undefined];
  return told.flatMap((words) => bareReferences(words ?? ""));
}

const NOT_TOLD: Particulars = {
  title: "",
  reference: "this record",
  other: "another record",
  from: "",
  to: "",
  role: "",
  onto: "",
  number: 0,
  changed: [],
};

/** A sentence told from what history holds, with nothing left dangling where an old event lacks a particular. */
export function tellStored(sentence: (particulars: Particulars) => string, stored: StoredParticulars): string {
  return sentence({ ...NOT_TOLD, ...stored }).replace(/[ :]+$/, "");
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
