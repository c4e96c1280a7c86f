import type { DeedTable } from "#app/domain/deed.ts";
import { EVERYONE, MEMBERS, OFFICER } from "#app/domain/permissions.ts";
import { CHAIR_DEEDS } from "./chair-deeds.ts";
import { BEFORE_CHAIR, ENDED_THEMES, UNDECIDED_THEMES } from "./state-sets.ts";
import type { ThemeState } from "./states.ts";

/**
 * Every deed on a theme, in the order of its life, which is the order in which its page offers them.
 * A draft is not withdrawn but deleted: it has been nobody's business but its author's.
 */
export const THEME_DEEDS = {
  propose_theme: { words: "propose a theme", roles: EVERYONE, event: "theme_drafted" },
  edit_theme: { words: "edit a theme", roles: OFFICER, label: "Edit", path: "edit", event: "theme_edited" },
  edit_draft: {
    words: "edit a draft of their own",
    roles: EVERYONE,
    label: "Continue writing",
    path: "draft",
    event: "theme_edited",
  },
  send_theme: {
    words: "send a theme to the scrutiny team",
    roles: EVERYONE,
    from: ["draft"],
    to: "proposed",
    reason: "none",
    label: "Check and send",
    path: "check",
    event: "theme_sent",
  },
  discard_draft: {
    words: "delete a draft",
    roles: EVERYONE,
    label: "Delete this draft",
    path: "discard",
    event: "theme_draft_discarded",
  },
  consider_theme: {
    words: "put a theme on the long list",
    roles: OFFICER,
    from: ["proposed"],
    to: "under_consideration",
    reason: "none",
    label: "Put on the long list",
    path: "consideration",
    event: "theme_put_on_long_list",
  },
  scope_theme: {
    words: "record a theme as scoped",
    roles: OFFICER,
    from: ["under_consideration"],
    to: "scoped",
    reason: "none",
    label: "Record the scope",
    path: "scope",
    event: "theme_scoped",
  },
  recommend_theme: {
    words: "recommend a theme to the chair",
    roles: OFFICER,
    from: ["under_consideration", "scoped"],
    to: "with_chair",
    reason: "required",
    label: "Recommend to the chair",
    path: "recommendation",
    event: "theme_recommended",
  },
  ...CHAIR_DEEDS,
  amend_theme: {
    words: "amend a theme of their own that was sent back, and send it again",
    roles: EVERYONE,
    from: ["under_consideration"],
    to: "proposed",
    reason: "none",
    label: "Amend and send again",
    path: "amendment",
    event: "theme_amended",
  },
  merge_theme: {
    words: "merge a theme into another",
    roles: OFFICER,
    from: BEFORE_CHAIR,
    to: "not_taken_forward",
    reason: "required",
    label: "Merge into another theme",
    path: "merge",
    event: "theme_merged",
  },
  relate_theme: {
    words: "link a theme to another",
    roles: OFFICER,
    label: "Link to another theme",
    path: "relations",
    event: "theme_related",
  },
  remove_relation: { words: "remove a link between themes", roles: OFFICER, event: "theme_relation_removed" },
  mark_theme_sensitive: {
    words: "mark a theme as sensitive",
    roles: OFFICER,
    label: "Mark as sensitive",
    path: "sensitivity",
    event: "theme_marked_sensitive",
  },
  unmark_theme_sensitive: {
    words: "remove the sensitive mark from a theme",
    roles: OFFICER,
    label: "Remove the sensitive mark",
    path: "sensitivity-removal",
    event: "theme_unmarked_sensitive",
  },
  remove_contact: {
    words: "remove the contact of who suggested a theme",
    roles: OFFICER,
    label: "Remove the contact",
    path: "contact-removal",
    event: "theme_contact_removed",
  },
  withdraw_theme: {
    words: "withdraw a theme",
    roles: EVERYONE,
    from: [...UNDECIDED_THEMES, "approved", "deferred"],
    to: "not_taken_forward",
    reason: "required",
    label: "Withdraw",
    path: "withdrawal",
    event: "theme_withdrawn",
  },
  close_theme: {
    words: "close a theme",
    roles: OFFICER,
    from: ["considered", "follow_up", "carried_forward"],
    to: "closed",
    reason: "required",
    label: "Close",
    path: "closing",
    event: "theme_closed",
  },
  reopen_theme: {
    words: "reopen a theme",
    roles: OFFICER,
    from: ENDED_THEMES,
    to: "under_consideration",
    reason: "required",
    label: "Reopen",
    path: "reopening",
    event: "theme_reopened",
  },
  support_theme: {
    words: "support a theme",
    roles: MEMBERS,
    label: "Support this theme",
    path: "support",
    event: "theme_supported",
  },
  remove_support: {
    words: "withdraw their support for a theme",
    roles: MEMBERS,
    label: "Withdraw my support",
    path: "support-removal",
    event: "theme_support_removed",
  },
  write_line_of_enquiry: {
    words: "write key lines of enquiry",
    roles: OFFICER,
    label: "Write lines of enquiry",
    path: "lines-of-enquiry",
    event: "line_written",
  },
} as const satisfies DeedTable<ThemeState>;

export type ThemeDeed = keyof typeof THEME_DEEDS;

/** The deeds that move a theme to another state. */
export type ThemeMove = { [D in ThemeDeed]: (typeof THEME_DEEDS)[D] extends { to: ThemeState } ? D : never }[ThemeDeed];
