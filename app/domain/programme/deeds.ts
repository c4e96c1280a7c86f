import type { DeedTable } from "#app/domain/deed.ts";
import { CHAIRS, OFFICER } from "#app/domain/permissions.ts";
import type { ProgrammeState, VariationState } from "#app/domain/programme-states.ts";

/**
 * Every deed on a work programme, in the order in which its page offers them. One
 * page asks for both of the chair's answers: `decide_programme`.
 */
export const PROGRAMME_DEEDS = {
  start_programme: { words: "start a work programme", roles: OFFICER, event: "programme_started" },
  submit_programme: {
    words: "send a programme to the chair",
    roles: OFFICER,
    from: ["draft"],
    to: "submitted",
    reason: "none",
    label: "Send to the chair",
    path: "submission",
    event: "programme_submitted",
  },
  recall_programme: {
    words: "recall a programme from the chair",
    roles: OFFICER,
    from: ["submitted"],
    to: "draft",
    reason: "none",
    label: "Recall from the chair",
    path: "recall",
    event: "programme_recalled",
  },
  decide_programme: {
    words: "decide on a programme",
    roles: CHAIRS,
    from: ["submitted"],
    label: "Approve or send back",
    path: "decision",
  },
  approve_programme: {
    words: "approve a programme",
    roles: CHAIRS,
    from: ["submitted"],
    to: "approved",
    reason: "optional",
    label: "Approve",
    event: "programme_approved",
  },
  send_back_programme: {
    words: "send a programme back",
    roles: CHAIRS,
    from: ["submitted"],
    to: "draft",
    reason: "required",
    label: "Send back",
    event: "programme_sent_back",
  },
  undo_programme_decision: {
    words: "undo their decision on a programme",
    roles: CHAIRS,
    from: ["approved", "draft"],
    to: "submitted",
    reason: "none",
    event: "programme_decision_undone",
  },
  publish_programme: {
    words: "publish a programme",
    roles: OFFICER,
    from: ["approved", "published"],
    to: "published",
    reason: "none",
    label: "Publish a release",
    path: "publication",
    event: "programme_published",
  },
  edit_programme: {
    words: "edit a work programme",
    roles: OFFICER,
    from: ["draft", "approved", "published"],
    label: "Edit the introduction",
    path: "edit",
    event: "programme_edited",
  },
  end_year: { words: "settle what a year left unfinished", roles: OFFICER, path: "year-end" },
} as const satisfies DeedTable<ProgrammeState>;

export type ProgrammeDeed = keyof typeof PROGRAMME_DEEDS;

/** The deeds by which a programme goes to the chair and to readers. */
export type ProgrammeMove = Exclude<ProgrammeDeed, "start_programme" | "edit_programme" | "end_year">;

/** What the chair may answer to a programme. */
export const PROGRAMME_DECISIONS = {
  approve: { deed: "approve_programme", done: "approved" },
  send_back: { deed: "send_back_programme", done: "sent back" },
} as const satisfies Record<string, { deed: ProgrammeDeed; done: string }>;

export type ProgrammeDecision = keyof typeof PROGRAMME_DECISIONS;
export const PROGRAMME_DECISION_LIST = Object.keys(PROGRAMME_DECISIONS) as ProgrammeDecision[];

/** Every deed on a variation that waits for the chair, in the order in which its page offers them. */
export const VARIATION_DEEDS = {
  decide_variation: {
    words: "decide on a variation",
    roles: CHAIRS,
    from: ["awaiting_chair"],
    label: "Decide",
    path: "decision",
  },
  approve_variation: {
    words: "approve a variation",
    roles: CHAIRS,
    from: ["awaiting_chair"],
    to: "approved",
    reason: "optional",
    label: "Approve",
    event: "variation_approved",
  },
  refuse_variation: {
    words: "refuse a variation",
    roles: CHAIRS,
    from: ["awaiting_chair"],
    to: "refused",
    reason: "required",
    label: "Refuse",
    event: "variation_refused",
  },
  undo_variation_decision: {
    words: "undo their decision on a variation",
    roles: CHAIRS,
    from: ["approved", "refused"],
    to: "awaiting_chair",
    reason: "none",
    event: "variation_decision_undone",
  },
  withdraw_variation: {
    words: "withdraw a variation",
    roles: OFFICER,
    from: ["awaiting_chair"],
    to: "withdrawn",
    reason: "none",
    label: "Withdraw the request",
    path: "withdrawal",
    event: "variation_withdrawn",
  },
} as const satisfies DeedTable<VariationState>;

export type VariationDeed = keyof typeof VARIATION_DEEDS;

/** What the chair may answer to a variation. */
export const VARIATION_DECISIONS = {
  approve: { deed: "approve_variation", done: "approved" },
  refuse: { deed: "refuse_variation", done: "refused" },
} as const satisfies Record<string, { deed: VariationDeed; done: string }>;

export type VariationDecision = keyof typeof VARIATION_DECISIONS;
export const VARIATION_DECISION_LIST = Object.keys(VARIATION_DECISIONS) as VariationDecision[];

/** The deeds by which the chair lets officers vary the programme between meetings. */
export const DELEGATION_DEEDS = {
  record_delegation: {
    words: "record a delegation",
    roles: CHAIRS,
    label: "Record a delegation",
    path: "new",
    event: "delegation_recorded",
  },
  end_delegation: { words: "end a delegation", roles: CHAIRS, event: "delegation_ended" },
} as const satisfies DeedTable;
