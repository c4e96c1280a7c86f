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
  type Referred,
  type Titled,
  type To,
} from "./particulars.ts";

/** What happens to follow-ups, and to the links their owners answer through. */
export const FOLLOW_UP_SENTENCES = {
  follow_up_created: (p: Referred & Titled & To) => `recorded the ${p.to} ${named(q(p.title), p.reference)}`,
  follow_up_edited: (p: Referred & Changed) => `edited ${list(p.changed)} of ${p.reference}`,
  follow_up_said_again: (p: Referred & To) => `recorded that ${p.reference} was also said at ${p.to}`,
  follow_up_reported: (p: Referred & To) => `reported on ${p.reference}: ${p.to}`,
  follow_up_owner_answered: (p: Referred) => `answered about ${p.reference}`,
  follow_up_answer_taken_up: (p: Referred & From & To) =>
    `read the owner’s answer about ${p.reference}${p.from && `, ${q(p.from)}`}${p.to && `: ${p.to}`}`,
  follow_up_responded: (p: Referred & To) => `recorded the response to ${p.reference}: ${p.to}`,
  follow_up_completed: (p: Referred & Decided) => `marked ${p.reference} as complete${as(p.role)}`,
  follow_up_paused: (p: Referred) => `paused ${p.reference}`,
  follow_up_superseded: (p: Referred & Other) => `closed ${p.reference}, superseded by ${p.other}`,
  follow_up_not_taken_forward: (p: Referred) => `closed ${p.reference}, not done`,
  follow_up_reopened: (p: Referred) => `reopened ${p.reference}`,
  follow_up_chased: (p: Referred & To) => `drafted a chase to ${p.to} about ${p.reference}`,
  follow_up_update_asked: (p: Referred) => `asked for an update on ${p.reference}`,
  follow_up_led_to: (p: Referred & Other) => `started ${p.other} from ${p.reference}`,
  follow_up_published: (p: Referred) => `published ${p.reference}`,
  follow_up_unpublished: (p: Referred) => `stopped publishing ${p.reference}`,
  follow_up_marked_sensitive: (p: Referred) => `marked ${p.reference} as sensitive`,
  follow_up_unmarked_sensitive: (p: Referred) => `removed the sensitive mark from ${p.reference}`,
  owner_link_made: (p: From & To) => `made a link for ${p.to}, valid until ${p.from}`,
  owner_link_revoked: (p: To) => `withdrew the link made for ${p.to}`,
} as const satisfies EventSentences;
