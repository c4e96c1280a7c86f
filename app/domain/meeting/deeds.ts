import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import { COMING_MEETINGS } from "./state-sets.ts";
import type { MeetingState } from "./states.ts";

/**
 * Every deed on a meeting, in the order in which its page offers them. What was
 * decided item by item has deeds of its own, in `outcome/deeds.ts`.
 */
export const MEETING_DEEDS = {
  create_meeting: { words: "add a meeting", roles: OFFICER, event: "meeting_created" },
  add_held_meeting: {
    words: "add a meeting that has been held",
    roles: OFFICER,
    event: "held_meeting_added",
  },
  record_meeting: {
    words: "record what happened at a meeting",
    roles: OFFICER,
    label: "Record the meeting",
    path: "record",
  },
  record_attendance: {
    words: "record who was at a meeting",
    roles: OFFICER,
    path: "attendance",
    event: "attendance_listed",
  },
  record_declaration: {
    words: "record a declaration of interest",
    roles: OFFICER,
    path: "declarations/new",
    event: "declaration_recorded",
  },
  add_meeting_questions: {
    words: "add questions for a meeting",
    roles: OFFICER,
    from: COMING_MEETINGS,
    label: "Add questions",
    path: "questions/new",
  },
  edit_meeting: {
    words: "change a meeting",
    roles: OFFICER,
    from: COMING_MEETINGS,
    label: "Change the meeting",
    path: "edit",
    event: "meeting_edited",
  },
  confirm_meeting: {
    words: "confirm a meeting",
    roles: OFFICER,
    from: ["provisional"],
    to: "confirmed",
    reason: "none",
    label: "Confirm the date",
    path: "confirmation",
    event: "meeting_confirmed",
  },
  hold_meeting: {
    words: "record a meeting as held",
    roles: OFFICER,
    from: ["confirmed"],
    to: "held",
    reason: "none",
    label: "Record as held",
    path: "holding",
    event: "meeting_held",
  },
  add_left_out_item: {
    words: "add an item that was left out of a meeting’s record",
    roles: OFFICER,
    from: ["held"],
    reason: "required",
    label: "Add an item that was left out",
    path: "left-out-item",
    event: "left_out_item_added",
  },
  correct_meeting: {
    words: "correct a meeting that was held",
    roles: OFFICER,
    from: ["held"],
    reason: "required",
    label: "Correct its details",
    path: "correction",
    event: "meeting_corrected",
  },
  cancel_meeting: {
    words: "cancel a meeting",
    roles: OFFICER,
    from: COMING_MEETINGS,
    to: "cancelled",
    reason: "required",
    label: "Cancel the meeting",
    path: "cancellation",
    event: "meeting_cancelled",
  },
} as const satisfies DeedTable<MeetingState>;

export type MeetingDeed = keyof typeof MEETING_DEEDS;
