import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { DeedTable } from "#app/domain/deed.ts";
import { CHAIRS, OFFICER } from "#app/domain/permissions.ts";
import type { AgendaState } from "./states.ts";

/**
 * Every deed on the agenda of a meeting as a whole, in the order in which its page
 * offers them. One page asks for both of the chair's answers, and one publishes
 * both the agenda and what is added to it later: `decide_agenda` and
 * `publish_supplementary` are what those pages are called then.
 */
export const AGENDA_DEEDS = {
  publish_agenda: {
    words: "publish an agenda",
    roles: OFFICER,
    from: ["draft", "with_chair", "agreed", "published"],
    to: "published",
    reason: "optional",
    label: "Preview and publish",
    path: "publication",
    event: "agenda_published",
  },
  publish_supplementary: {
    words: "publish a supplementary agenda",
    roles: OFFICER,
    from: ["draft", "with_chair", "agreed", "published"],
    label: "Publish a supplementary agenda",
    path: "publication",
    event: "supplementary_published",
  },
  submit_agenda: {
    words: "send an agenda to the chair",
    roles: OFFICER,
    from: ["draft"],
    to: "with_chair",
    reason: "none",
    label: "Send to the chair",
    path: "submission",
    event: "agenda_submitted",
  },
  decide_agenda: {
    words: "decide on an agenda",
    roles: CHAIRS,
    from: ["with_chair"],
    label: "Agree it or send it back",
    path: "decision",
  },
  agree_agenda: {
    words: "agree an agenda",
    roles: CHAIRS,
    from: ["with_chair"],
    to: "agreed",
    reason: "optional",
    label: "Agree",
    event: "agenda_agreed",
  },
  send_back_agenda: {
    words: "send an agenda back",
    roles: CHAIRS,
    from: ["with_chair"],
    to: "draft",
    reason: "required",
    label: "Send back",
    event: "agenda_sent_back",
  },
  undo_agenda_decision: {
    words: "undo their decision on an agenda",
    roles: CHAIRS,
    from: ["agreed", "draft"],
    to: "with_chair",
    reason: "none",
    event: "agenda_decision_undone",
  },
  recall_agenda: {
    words: "recall an agenda from the chair",
    roles: OFFICER,
    from: ["with_chair"],
    to: "draft",
    reason: "none",
    label: "Recall it from the chair",
    path: "recall",
    event: "agenda_recalled",
  },
} as const satisfies DeedTable<AgendaState>;

export type AgendaDeed = keyof typeof AGENDA_DEEDS;

/** What the chair may answer to an agenda. */
export const AGENDA_DECISIONS = {
  agree: "agree_agenda",
  send_back: "send_back_agenda",
} as const satisfies Record<string, AgendaDeed>;

export type AgendaDecision = keyof typeof AGENDA_DECISIONS;
export const AGENDA_DECISION_LIST = Object.keys(AGENDA_DECISIONS) as AgendaDecision[];

/** The deeds that prepare one item for its agenda: its papers, its witnesses, its part and whether it is urgent. */
export const PAPER_DEEDS = {
  record_paper: {
    words: "record the status of a paper",
    roles: OFFICER,
    from: OPEN_ITEM_STATES,
    label: "Record the paper",
    path: "paper",
    event: "paper_recorded",
  },
  list_documents: {
    words: "list the documents of an item",
    roles: OFFICER,
    from: [...OPEN_ITEM_STATES, "considered"],
    label: "Add a document",
    path: "documents/new",
    event: "document_linked",
  },
  // What is found to be exempt after the meeting is withdrawn from readers then as well.
  set_item_part: {
    words: "put an item in part I or part II",
    roles: OFFICER,
    from: [...OPEN_ITEM_STATES, "considered"],
    label: "Part I or part II",
    path: "part",
    event: "item_part_set",
  },
  take_item_urgently: {
    words: "record that an item is taken as urgent",
    roles: [...OFFICER, ...CHAIRS],
    from: ["scheduled"],
    label: "Take it as urgent",
    path: "urgency",
    event: "item_urgent",
  },
  take_back_urgency: {
    words: "remove the urgent mark from an item",
    roles: [...OFFICER, ...CHAIRS],
    from: ["scheduled"],
    label: "Remove the urgent mark",
    path: "urgency-removal",
    event: "item_urgent_removed",
  },
  confirm_witness: {
    words: "record that a witness will attend",
    roles: OFFICER,
    from: OPEN_ITEM_STATES,
    event: "witness_confirmed",
  },
  unconfirm_witness: {
    words: "undo the confirmation of a witness",
    roles: OFFICER,
    from: OPEN_ITEM_STATES,
    event: "witness_unconfirmed",
  },
} as const satisfies DeedTable<ItemState>;

export type PaperDeed = keyof typeof PAPER_DEEDS;
