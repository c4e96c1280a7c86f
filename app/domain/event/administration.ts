import { list, q, type Changed, type EventSentences, type From, type Titled, type To } from "./particulars.ts";

type Membership = Titled & To & From & { role: string };

/** What happens to bodies, people, offices and accounts. */
export const ADMINISTRATION_SENTENCES = {
  body_created: (p: Titled) => `set up ${p.title}`,
  body_edited: (p: Titled & Changed) => `changed ${list(p.changed)} of ${p.title}`,
  person_added: (p: Titled) => `added ${p.title}`,
  person_edited: (p: Titled & Changed) => `changed ${list(p.changed)} of ${p.title}`,
  membership_started: (p: Membership) => `made ${p.title} ${p.role} of ${p.to} from ${p.from}`,
  membership_ended: (p: Membership) => `set the last day of ${p.title} as ${p.role} of ${p.to} to ${p.from}`,
  office_added: (p: Titled) => `added the office ${p.title}`,
  office_edited: (p: Titled & Changed) => `changed ${list(p.changed)} of the office ${p.title}`,
  standing_item_added: (p: Titled) => `added the standing item ${q(p.title)}`,
  standing_item_edited: (p: Titled & Changed) => `changed ${list(p.changed)} of the standing item ${q(p.title)}`,
  standing_item_ended: (p: Titled) => `removed the standing item ${q(p.title)}`,
  account_invited: (p: Titled) => `invited ${p.title} to sign in`,
  account_reset_offered: (p: Titled) => `made a password link for ${p.title}`,
  account_reset_asked: (p: Titled) => `asked for a password link for ${p.title}`,
  account_suspended: (p: Titled) => `suspended the account of ${p.title}`,
  account_restored: (p: Titled) => `restored the account of ${p.title}`,
  administrator_granted: (p: Titled) => `made ${p.title} an administrator`,
  administrator_removed: (p: Titled) => `removed ${p.title}’s administrator rights`,
  account_removed: (p: Titled) => `removed the account of ${p.title}, who has left`,
  person_made_anonymous: (p: Titled) => `took a name out of this planner: it says ${q(p.title)} now`,
  absence_entered: () => "entered days on which somebody cannot come",
  absence_removed: () => "removed days on which somebody could not come",
  retention_set: (p: Titled & To) => `set how long is kept: ${p.title}, ${p.to}`,
  password_set: () => "set a password",
  session_ended: () => "ended one of their sessions",
  reminders_chosen: (p: Changed) => `changed which reminders come by e-mail: ${list(p.changed)}`,
  calendar_address_made: () => "made a secret calendar address",
  calendar_address_renewed: () => "made a new secret calendar address; the old one no longer works",
  calendar_address_stopped: () => "stopped their secret calendar address",
  signed_out_everywhere: () => "signed out everywhere",
} as const satisfies EventSentences;
