import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import type { BroughtState } from "./states.ts";

/** Every deed on meetings that are brought in from ModernGov or a calendar: read, checked, saved or discarded, perhaps undone. */
export const BROUGHT_DEEDS = {
  bring_meetings: {
    words: "bring meetings in",
    roles: OFFICER,
    label: "Meetings from ModernGov or a calendar",
    event: "meetings_brought",
  },
  choose_committees: {
    words: "choose which committees are the body",
    roles: OFFICER,
    from: ["draft"],
    reason: "none",
    event: "committees_chosen",
  },
  save_meetings: {
    words: "save meetings that were brought in",
    roles: OFFICER,
    from: ["draft"],
    to: "saved",
    reason: "none",
    event: "meetings_saved",
  },
  discard_meetings: {
    words: "discard meetings that were brought in",
    roles: OFFICER,
    from: ["draft"],
    to: "discarded",
    reason: "none",
    label: "Discard what was brought in",
    path: "discarding",
    event: "meetings_discarded",
  },
  publish_meetings: {
    words: "publish held meetings that were brought in",
    roles: OFFICER,
    from: ["saved"],
    reason: "none",
    label: "Publish what was brought in",
    path: "publication",
  },
  undo_meetings: {
    words: "undo what was saved of meetings",
    roles: OFFICER,
    from: ["saved"],
    to: "undone",
    reason: "none",
    label: "Undo what was saved",
    path: "undoing",
    event: "meetings_undone",
  },
} as const satisfies DeedTable<BroughtState>;

export type BroughtDeed = keyof typeof BROUGHT_DEEDS;
