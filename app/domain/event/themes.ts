import { named } from "#app/domain/references.ts";
import {
  as,
  list,
  q,
  type Changed,
  type Decided,
  type EventSentences,
  type From,
  type Other,
  type Placed,
  type Referred,
  type Titled,
  type To,
} from "./particulars.ts";

/** What happens to themes, their lines of enquiry and their questions, up to the meeting. */
export const THEME_SENTENCES = {
  theme_drafted: () => "began a draft",
  theme_draft_discarded: () => "deleted a draft",
  theme_sent: (p: Titled & Decided) => `proposed the theme ${q(p.title)}${as(p.role)}`,
  theme_edited: (p: Changed) => `edited ${list(p.changed)}`,
  theme_put_on_long_list: () => "put the theme on the long list",
  theme_scoped: () => "recorded the theme as scoped",
  theme_recommended: (p: To & Placed) =>
    `sent the theme to the chair, recommending to ${p.to}${p.onto ? ` and put it on ${p.onto}` : ""}`,
  theme_approved: (p: Decided & Placed) => `approved the theme${p.onto ? ` and put it on ${p.onto}` : ""}${as(p.role)}`,
  theme_not_taken_forward: (p: To & Decided) =>
    `decided${p.role ? `${as(p.role)},` : ""} not to take the theme forward: ${p.to}`,
  theme_sent_back: (p: Decided) => `sent the theme back to the scrutiny officer${as(p.role)}`,
  theme_decision_undone: () => "undid their decision on the theme: it waits again",
  theme_amended: (p: Changed) =>
    `sent the theme again${p.changed?.length ? `, with changes to ${list(p.changed)}` : ""}`,
  theme_merged: (p: Other) => `merged the theme into ${p.other}`,
  theme_took_in: (p: Other & Titled) => `merged ${named(q(p.title), p.other)} into this theme`,
  theme_withdrawn: () => "withdrew the theme",
  theme_supported: () => "supported the theme",
  theme_support_removed: () => "withdrew their support",
  theme_related: (p: Referred & Other & To) => `linked ${p.reference} to ${p.other}: ${p.to}`,
  theme_relation_removed: (p: Referred & Other) => `removed the link from ${p.reference} to ${p.other}`,
  theme_marked_sensitive: () => "marked the theme as sensitive; people outside the team no longer see it",
  theme_unmarked_sensitive: () => "removed the sensitive mark from the theme",
  theme_contact_removed: () => "removed the contact of the person who suggested the theme",
  theme_closed: () => "closed the theme",
  theme_reopened: () => "reopened the theme",
  line_written: (p: Titled) => `added the line of enquiry ${q(p.title)}`,
  line_edited: (p: From & To) => `changed a line of enquiry from ${q(p.from)} to ${q(p.to)}`,
  line_withdrawn: (p: Titled) => `removed the line of enquiry ${q(p.title)}`,
  line_moved: (p: Titled & To) => `moved the line of enquiry ${q(p.title)} ${p.to}`,
  question_proposed: (p: Referred & Titled & Decided) =>
    `proposed the question ${named(q(p.title), p.reference)}${as(p.role)}`,
  question_edited: (p: Referred & Changed) => `edited ${list(p.changed)} of ${p.reference}`,
  question_agreed: (p: Referred) => `agreed ${p.reference}`,
  question_put: (p: Referred) => `recorded that ${p.reference} was put`,
  question_withdrawn: (p: Referred) => `withdrew ${p.reference}`,
  question_brought_back: (p: Referred) => `brought ${p.reference} back with its theme`,
} as const satisfies EventSentences;
