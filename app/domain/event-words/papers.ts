import { as, list, q, type EventWords } from "./particulars.ts";

/** What happens to agendas and their papers, and to tables brought back from outside. */
export const PAPERS_WORDS = {
  agenda_submitted: (p) => `sent the agenda of ${p.to} to the chair`,
  agenda_recalled: (p) => `took the agenda of ${p.to} back from the chair`,
  agenda_agreed: (p) => `agreed the agenda of ${p.to}${as(p.role)}`,
  agenda_sent_back: (p) => `sent the agenda of ${p.to} back${as(p.role)}`,
  agenda_published: (p) => `published the agenda of ${p.to}`,
  supplementary_published: (p) => `published supplementary agenda ${p.number} of ${p.to}`,
  item_part_set: (p) => `put ${p.reference} in ${p.to}`,
  item_urgent: (p) => `recorded that the chair takes ${p.reference} as urgent`,
  item_urgent_removed: (p) => `took back that ${p.reference} is urgent`,
  paper_recorded: (p) => `recorded the paper of ${p.reference} as ${p.to}`,
  witness_confirmed: (p) => `recorded that ${p.title} will attend for ${p.reference}`,
  witness_unconfirmed: (p) => `took back that ${p.title} will attend for ${p.reference}`,
  document_linked: (p) => `listed the document ${q(p.title)} with ${p.reference}`,
  document_changed: (p) => `changed ${list(p.changed)} of a document of ${p.reference}`,
  document_removed: (p) => `took the document ${q(p.title)} off ${p.reference}`,
  table_brought: (p) => `brought ${p.title} to look at`,
  table_discarded: (p) => `discarded ${p.title}`,
  rows_imported: (p) => `brought in ${p.title}: ${p.to}`,
  rows_import_undone: (p) => `undid bringing in ${p.title}`,
} as const satisfies EventWords;
