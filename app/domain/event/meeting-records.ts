import { named } from "#app/domain/references.ts";
import {
  list,
  q,
  type Changed,
  type EventSentences,
  type From,
  type Other,
  type Referred,
  type Titled,
  type To,
} from "./particulars.ts";

/** What is recorded of a meeting: outcomes, attendance, declarations and answers. */
export const MEETING_RECORD_SENTENCES = {
  question_raised: (p: Referred & Titled) =>
    `recorded the question ${named(q(p.title), p.reference)}, asked at the meeting`,
  question_sent: (p: Referred & Partial<To>) =>
    `sent ${p.reference} in writing${p.to ? `, to be answered by ${p.to}` : ""}`,
  question_answered: (p: Referred & To) => `recorded ${p.to} for ${p.reference}`,
  answer_added: (p: Referred) => `added to the answer to ${p.reference} after the meeting`,
  answer_corrected: (p: Referred) => `corrected the answer to ${p.reference}`,
  questions_grouped: (p: Other & Titled) => `grouped ${p.other} as ${q(p.title)}`,
  questions_ungrouped: (p: Other) => `took ${p.other} out of their groups`,
  outcome_recorded: (p: Referred & To) => `recorded the outcome of ${p.reference}: ${p.to}`,
  outcome_edited: (p: Referred & Changed) => `changed ${list(p.changed)} of the outcome of ${p.reference}`,
  outcome_taken_back: (p: Referred & From) => `took back the outcome of ${p.reference}: ${p.from}`,
  outcome_corrected: (p: Referred & To) => `corrected the outcome of ${p.reference} to ${p.to}`,
  attendance_listed: (p: To) => `recorded who was at the meeting: ${p.to}`,
  attendance_recorded: (p: Titled & To) => `recorded ${p.title}: ${p.to}`,
  attendance_changed: (p: Titled & From & To) => `changed the attendance of ${p.title} from ${q(p.from)} to ${q(p.to)}`,
  attendance_removed: (p: Titled & From) => `removed ${p.title}, recorded as ${q(p.from)}, from the attendance`,
  declaration_recorded: (p: Titled & To) => `recorded an interest declared by ${p.title}: ${p.to}`,
  declaration_changed: (p: Titled) => `changed the interest declared by ${p.title}`,
  declaration_removed: (p: Titled) => `removed the interest recorded for ${p.title}`,
  record_published: (p: To) => `published the record of the meeting of ${p.to}`,
  record_unpublished: (p: To) => `stopped publishing the record of the meeting of ${p.to}`,
} as const satisfies EventSentences;
