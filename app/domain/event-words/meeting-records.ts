import { list, q, type EventWords } from "./particulars.ts";

/** What is recorded of a meeting: outcomes, attendance, declarations and answers. */
export const MEETING_RECORDS_WORDS = {
  question_raised: (p) => `recorded the question ${p.reference}, asked at the meeting: ${q(p.title)}`,
  question_sent: (p) => `sent ${p.reference} in writing${p.to ? `, to be answered by ${p.to}` : ""}`,
  question_answered: (p) => `recorded ${p.to} for ${p.reference}`,
  answer_added: (p) => `added to the answer to ${p.reference} after the meeting`,
  answer_corrected: (p) => `corrected the answer to ${p.reference}`,
  questions_grouped: (p) => `grouped ${p.other} as ${q(p.title)}`,
  questions_ungrouped: (p) => `took ${p.other} out of their groups`,
  outcome_recorded: (p) => `recorded the outcome of ${p.reference}: ${p.to}`,
  outcome_edited: (p) => `changed ${list(p.changed)} of the outcome of ${p.reference}`,
  outcome_corrected: (p) => `corrected the outcome of ${p.reference} to ${p.to}`,
  attendance_listed: (p) => `recorded who was at the meeting: ${p.to}`,
  attendance_recorded: (p) => `recorded ${p.title}: ${p.to}`,
  attendance_changed: (p) => `changed what is recorded of ${p.title} to ${p.to}`,
  attendance_removed: (p) => `took ${p.title} off the attendance`,
  declaration_recorded: (p) => `recorded an interest declared by ${p.title}: ${p.to}`,
  declaration_changed: (p) => `changed the interest declared by ${p.title}`,
  declaration_removed: (p) => `removed the interest recorded for ${p.title}`,
  record_published: (p) => `published the record of the meeting of ${p.to}`,
  record_unpublished: (p) => `took back the published record of the meeting of ${p.to}`,
} as const satisfies EventWords;
