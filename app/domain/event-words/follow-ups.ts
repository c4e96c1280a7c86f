import { as, list, q, type EventWords } from "./particulars.ts";

/** What happens to follow-ups, and to the links their owners answer through. */
export const FOLLOW_UPS_WORDS = {
  follow_up_created: (p) => `made the ${p.to} ${p.reference}, ${q(p.title)}`,
  follow_up_edited: (p) => `edited ${list(p.changed)} of ${p.reference}`,
  follow_up_said_again: (p) => `noted that ${p.reference} was said at ${p.to} too`,
  follow_up_reported: (p) => `reported on ${p.reference}: ${p.to}`,
  follow_up_owner_answered: (p) => `answered about ${p.reference}`,
  follow_up_answer_taken_up: (p) =>
    `read what the owner answered about ${p.reference}${p.from ? `, “${p.from}”` : ""}${p.to ? `: ${p.to}` : ""}`,
  follow_up_responded: (p) => `recorded the response to ${p.reference}: ${p.to}`,
  follow_up_completed: (p) => `marked ${p.reference} as complete${as(p.role)}`,
  follow_up_paused: (p) => `paused ${p.reference}`,
  follow_up_superseded: (p) => `closed ${p.reference}, superseded by ${p.other}`,
  follow_up_not_taken_forward: (p) => `closed ${p.reference} without its being done`,
  follow_up_reopened: (p) => `reopened ${p.reference}`,
  follow_up_chased: (p) => `drafted a chase to ${p.to} about ${p.reference}`,
  follow_up_update_asked: (p) => `asked for an update on ${p.reference}`,
  follow_up_led_to: (p) => `started ${p.other} from ${p.reference}`,
  follow_up_published: (p) => `published ${p.reference}`,
  follow_up_unpublished: (p) => `took back the published ${p.reference}`,
  follow_up_marked_sensitive: (p) => `marked ${p.reference} as sensitive`,
  follow_up_unmarked_sensitive: (p) => `took the sensitive mark off ${p.reference}`,
  owner_link_made: (p) => `made a link for ${p.to}, good until ${p.from}`,
  owner_link_revoked: (p) => `took back the link made for ${p.to}`,
} as const satisfies EventWords;
