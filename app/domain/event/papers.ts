import {
  as,
  list,
  q,
  type Changed,
  type Decided,
  type EventSentences,
  type Numbered,
  type Referred,
  type Titled,
  type To,
} from "./particulars.ts";

/** What happens to agendas and their papers, and to spreadsheets that are imported. */
export const PAPER_SENTENCES = {
  agenda_submitted: (p: To) => `sent the agenda of ${p.to} to the chair`,
  agenda_recalled: (p: To) => `recalled the agenda of ${p.to} from the chair`,
  agenda_agreed: (p: To & Decided) => `agreed the agenda of ${p.to}${as(p.role)}`,
  agenda_sent_back: (p: To & Decided) => `sent the agenda of ${p.to} back${as(p.role)}`,
  agenda_published: (p: To) => `published the agenda of ${p.to}`,
  supplementary_published: (p: To & Numbered) => `published supplementary agenda ${p.number} of ${p.to}`,
  item_part_set: (p: Referred & To) => `put ${p.reference} in ${p.to}`,
  item_urgent: (p: Referred) => `recorded that the chair takes ${p.reference} as urgent`,
  item_urgent_removed: (p: Referred) => `recorded that ${p.reference} is no longer urgent`,
  paper_recorded: (p: Referred & To) => `recorded the paper for ${p.reference} as ${p.to}`,
  witness_confirmed: (p: Referred & Titled) => `recorded that ${p.title} will attend for ${p.reference}`,
  witness_unconfirmed: (p: Referred & Titled) => `recorded that ${p.title} is no longer confirmed for ${p.reference}`,
  document_linked: (p: Referred & Titled) => `listed the document ${q(p.title)} with ${p.reference}`,
  document_changed: (p: Referred & Titled & Changed) =>
    `changed ${list(p.changed)} of the document ${q(p.title)} of ${p.reference}`,
  document_removed: (p: Referred & Titled) => `removed the document ${q(p.title)} from ${p.reference}`,
  table_brought: (p: Titled) => `uploaded ${p.title} to check`,
  table_discarded: (p: Titled) => `discarded ${p.title}`,
  rows_imported: (p: Titled & To) => `imported ${p.title}: ${p.to}`,
  rows_import_undone: (p: Titled) => `undid the import of ${p.title}`,
} as const satisfies EventSentences;
