import { eventSentence, type EventAction, type RecordKind } from "#app/domain/events.ts";
import type { StoredParticulars } from "#app/domain/event/particulars.ts";

/** What changes an officer's day: something went out, was decided, came in, was answered, or is asked for. */
export const CHANGES_THE_DAY = [
  "agenda_agreed",
  "agenda_published",
  "agenda_sent_back",
  "answer_added",
  "follow_up_owner_answered",
  "paper_recorded",
  "programme_approved",
  "programme_published",
  "programme_sent_back",
  "record_published",
  "request_decided",
  "request_sent",
  "supplementary_published",
  "theme_approved",
  "theme_not_taken_forward",
  "theme_sent",
  "theme_sent_back",
  "variation_approved",
  "variation_proposed",
  "variation_refused",
  "witness_confirmed",
  "witness_unconfirmed",
] as const satisfies readonly EventAction[];

type Done = { action: EventAction; actorName: string; subjectKind: RecordKind; title: string | null };

/** What somebody did, after the name of what they did it to where it has one: it then stands for its reference. */
export function latelyWords({ action, actorName, subjectKind, title }: Done, told: StoredParticulars): string {
  const reference = subjectKind === "variation" ? "a request" : "it";
  const sentence = eventSentence(action, title === null ? told : { ...told, reference });
  return `${actorName} ${title === null ? sentence : sentence.replace(` “${title}”`, "")}`;
}
