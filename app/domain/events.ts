/** The kinds of record that history is kept of. */
export const RECORD_KINDS = [
  "body", "person", "office", "membership", "standing_item", "theme", "question", "item", "meeting", "programme", "variation", "delegation",
] as const; // prettier-ignore
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One field that an edit changed; `before` and `after` are left out where only officers may read it. */
export type FieldChange = { label: string; before?: string; after?: string };

/** What an event remembers beside its reason. All of it may be shown to anyone with a part in the body. */
export type Particulars = {
  title?: string;
  reference?: string;
  other?: string;
  from?: string;
  to?: string;
  role?: string;
  number?: number;
  changed?: FieldChange[];
};

/**
 * Everything that can happen, in words that follow the actor's name:
 * "J Bryce" + "moved I-12 from 8 September 2026 to 13 October 2026".
 */
export const EVENT_WORDS = {
  record_imported: (p) => `entered ${p.reference ?? "this record"} from ${p.from ?? "earlier papers"}`,
  theme_drafted: () => "began a draft",
  theme_draft_discarded: () => "deleted a draft",
  theme_sent: (p) => `proposed the theme ${q(p.title)}`,
  theme_edited: (p) => `edited ${list(p.changed)}`,
  theme_put_on_long_list: () => "put the theme on the long list",
  theme_scoped: () => "recorded the theme as scoped",
  theme_recommended: (p) => `sent the theme to the chair, recommending to ${p.to}`,
  theme_approved: (p) => `approved the theme${as(p.role)}`,
  theme_not_taken_forward: (p) =>
    `decided${as(p.role)}${p.role ? "," : ""} not to take the theme forward: ${p.to}`,
  theme_sent_back: (p) => `sent the theme back to the scrutiny officer${as(p.role)}`,
  theme_merged: (p) => `merged the theme into ${p.other}`,
  theme_took_in: (p) => `merged ${p.other} ${q(p.title)} into this theme`,
  theme_withdrawn: () => "withdrew the theme",
  theme_supported: () => "supported the theme",
  theme_support_removed: () => "took their support back",
  theme_related: (p) => `linked ${p.reference} to ${p.other}: ${p.to}`,
  theme_relation_removed: (p) => `removed the link from ${p.reference} to ${p.other}`,
  theme_marked_sensitive: () => "marked the theme as sensitive; readers outside the team no longer see it",
  theme_unmarked_sensitive: () => "took the sensitive mark off the theme",
  theme_closed: () => "closed the theme",
  theme_reopened: () => "reopened the theme",
  line_written: (p) => `added the line of enquiry ${q(p.title)}`,
  line_edited: (p) => `changed a line of enquiry from ${q(p.from)} to ${q(p.to)}`,
  line_withdrawn: (p) => `removed the line of enquiry ${q(p.title)}`,
  line_moved: (p) => `moved the line of enquiry ${q(p.title)} ${p.to}`,
  question_proposed: (p) => `proposed the question ${p.reference}, ${q(p.title)}`,
  question_edited: (p) => `edited ${list(p.changed)} of ${p.reference}`,
  question_agreed: (p) => `agreed the question ${p.reference}`,
  question_put: (p) => `noted that ${p.reference} was put`,
  question_withdrawn: (p) => `decided that ${p.reference} will not be put`,
  meeting_created: (p) => `added the meeting of ${p.to}`,
  meeting_edited: (p) => `changed ${list(p.changed)} of the meeting`,
  meeting_confirmed: (p) => `confirmed the meeting of ${p.to}`,
  meeting_cancelled: (p) => `cancelled the meeting of ${p.to}`,
  meeting_held: (p) => `recorded that the meeting of ${p.to} was held`,
  item_created: (p) => `added the item ${p.reference}, ${q(p.title)}`,
  item_edited: (p) => `edited ${list(p.changed)} of ${p.reference}`,
  item_scheduled: (p) => `put ${p.reference} on the meeting of ${p.to}`,
  item_moved: (p) => `moved ${p.reference} from ${p.from} to ${p.to}`,
  item_deferred: (p) => `deferred ${p.reference} from ${p.from}${p.to ? ` to ${p.to}` : ""}`,
  item_withdrawn: (p) => `withdrew ${p.reference}${p.from ? ` from ${p.from}` : ""}`,
  item_considered: (p) => `recorded ${p.reference} as considered on ${p.to}`,
  agenda_reordered: (p) => `moved ${p.reference} ${p.to} the agenda`,
  programme_started: (p) => `started the work programme ${p.title}`,
  programme_edited: (p) => `edited ${list(p.changed)} of the programme`,
  programme_submitted: () => "submitted the programme to the chair",
  programme_recalled: () => "took the programme back from the chair",
  programme_approved: () => "approved the programme",
  programme_sent_back: () => "sent the programme back",
  programme_published: (p) => `published release ${p.number}`,
  variation_proposed: (p) => `asked the chair to ${p.to}`,
  variation_made_under_delegation: (p) => `made a change under delegation: ${p.to}`,
  variation_approved: (p) => `approved ${p.reference}: ${p.to}`,
  variation_refused: (p) => `refused ${p.reference}: ${p.to}`,
  variation_withdrawn: (p) => `withdrew ${p.reference}`,
  delegation_recorded: (p) => `recorded a delegation: ${p.title}`,
  delegation_ended: (p) => `ended the delegation: ${p.title}`,
  body_created: (p) => `set up ${p.title}`,
  body_edited: (p) => `changed ${list(p.changed)} of ${p.title}`,
  person_added: (p) => `added ${p.title}`,
  person_edited: (p) => `changed ${list(p.changed)} of ${p.title}`,
  membership_started: (p) => `made ${p.title} ${p.role} of ${p.to} from ${p.from}`,
  membership_ended: (p) => `set the last day of ${p.title} as ${p.role} of ${p.to} to ${p.from}`,
  office_added: (p) => `added the office ${p.title}`,
  office_edited: (p) => `changed the office ${p.title}`,
  standing_item_added: (p) => `added the standing item ${q(p.title)}`,
  standing_item_edited: (p) => `changed the standing item ${q(p.title)}`,
  standing_item_ended: (p) => `removed the standing item ${q(p.title)}`,
  account_invited: (p) => `invited ${p.title} to sign in`,
  account_reset_offered: (p) => `made a password link for ${p.title}`,
  account_reset_asked: (p) => `asked for a password link for ${p.title}`,
  account_suspended: (p) => `suspended the account of ${p.title}`,
  account_restored: (p) => `restored the account of ${p.title}`,
  administrator_granted: (p) => `made ${p.title} an administrator`,
  administrator_removed: (p) => `ended ${p.title}'s rights as an administrator`,
  password_set: () => "set a password",
  session_ended: () => "ended one of their sessions",
  signed_out_everywhere: () => "signed out everywhere",
} as const satisfies Record<string, (particulars: Particulars) => string>;

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

function as(role: string | undefined): string {
  return role ? `, ${role}` : "";
}

function q(text: string | undefined): string {
  return `“${text ?? ""}”`;
}

function list(changed: FieldChange[] | undefined): string {
  const labels = (changed ?? []).map((change) => change.label.toLowerCase());
  const last = labels.pop() ?? "the record";
  return labels.length === 0 ? last : `${labels.join(", ")} and ${last}`;
}
