import { list, q, type EventWords } from "./particulars.ts";

/** What happens to bodies, people, offices and accounts. */
export const ADMINISTRATION_WORDS = {
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
  reminders_chosen: (p) => `chose which reminders come by e-mail: ${list(p.changed)}`,
  signed_out_everywhere: () => "signed out everywhere",
} as const satisfies EventWords;
