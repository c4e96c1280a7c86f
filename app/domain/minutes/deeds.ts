import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import type { MinutesState } from "./states.ts";

/** Every deed on minutes that are brought in: they are read and checked, then saved or discarded, and perhaps undone. */
export const MINUTES_DEEDS = {
  bring_minutes: { words: "bring minutes in", roles: OFFICER, label: "Bring minutes in", event: "minutes_brought" },
  choose_minutes_meeting: {
    words: "choose the meeting of minutes",
    roles: OFFICER,
    from: ["draft"],
    reason: "none",
    label: "Choose the meeting",
    path: "meeting",
    event: "minutes_meeting_chosen",
  },
  check_minutes: {
    words: "check what was found in minutes",
    roles: OFFICER,
    from: ["draft"],
    reason: "none",
    event: "minutes_checked",
  },
  save_minutes: {
    words: "save what was found in minutes",
    roles: OFFICER,
    from: ["draft"],
    to: "saved",
    reason: "none",
    event: "minutes_saved",
  },
  discard_minutes: {
    words: "discard minutes",
    roles: OFFICER,
    from: ["draft"],
    to: "discarded",
    reason: "none",
    label: "Discard these minutes",
    path: "discarding",
    event: "minutes_discarded",
  },
  publish_minutes: {
    words: "publish what minutes brought in",
    roles: OFFICER,
    from: ["saved"],
    reason: "none",
    label: "Publish what was brought in",
    path: "publication",
  },
  undo_minutes: {
    words: "undo what was saved of minutes",
    roles: OFFICER,
    from: ["saved"],
    to: "undone",
    reason: "none",
    label: "Undo what was saved",
    path: "undoing",
    event: "minutes_undone",
  },
} as const satisfies DeedTable<MinutesState>;

export type MinutesDeed = keyof typeof MINUTES_DEEDS;
