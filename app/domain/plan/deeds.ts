import type { DeedTable } from "#app/domain/deed.ts";
import { CHAIRS, OFFICER } from "#app/domain/permissions.ts";
import type { DraftPlanState } from "./draft-states.ts";

/** Every deed on a draft plan, and on the request that it becomes. */
export const DRAFT_PLAN_DEEDS = {
  change_draft_plan: {
    words: "change a draft plan",
    roles: OFFICER,
    from: ["draft"],
    label: "Put into the draft plan",
    path: "draft-plan",
  },
  send_draft_plan: {
    words: "send a draft plan to the chair",
    roles: OFFICER,
    from: ["draft"],
    to: "with_chair",
    reason: "none",
    label: "Send to the chair as one request",
    event: "request_sent",
  },
  make_draft_plan: {
    words: "make the moves of a draft plan",
    roles: OFFICER,
    from: ["draft"],
    to: "made",
    reason: "none",
    label: "Make these moves",
    event: "draft_plan_made",
  },
  discard_draft_plan: {
    words: "discard a draft plan",
    roles: OFFICER,
    from: ["draft"],
    to: "discarded",
    reason: "none",
    label: "Discard the draft plan",
    event: "draft_plan_discarded",
  },
  decide_request: {
    words: "decide on a request",
    roles: CHAIRS,
    from: ["with_chair"],
    to: "decided",
    reason: "optional",
    label: "Decide",
    path: "decision",
    event: "request_decided",
  },
  undo_request_decision: {
    words: "undo their decision on a request",
    roles: CHAIRS,
    from: ["decided"],
    to: "with_chair",
    reason: "none",
    event: "request_decision_undone",
  },
  recall_request: {
    words: "take a request back from the chair",
    roles: OFFICER,
    from: ["with_chair"],
    to: "withdrawn",
    reason: "none",
    label: "Take it back",
    path: "recall",
    event: "request_recalled",
  },
} as const satisfies DeedTable<DraftPlanState>;

export type DraftPlanDeed = keyof typeof DRAFT_PLAN_DEEDS;

/** The deed on what the plans of a body weigh. */
export const PLAN_SETTING_DEEDS = {
  keep_plan_settings: {
    words: "keep what the plans of a body weigh",
    roles: OFFICER,
    event: "plan_settings_kept",
  },
} as const satisfies DeedTable;
