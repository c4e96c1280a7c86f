import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";

/** Every deed on a deadline, in the order in which its page offers them: of the first two only the one that fits. */
export const DEADLINE_DEEDS = {
  set_deadline_rule: { words: "set a deadline of the body's own", roles: OFFICER, event: "deadline_rule_set" },
  settle_deadline: {
    words: "record how a deadline ended",
    roles: OFFICER,
    label: "Record the result",
    path: "result",
    event: "deadline_met",
  },
  change_deadline_result: {
    words: "change how a deadline ended",
    roles: OFFICER,
    label: "Change the result",
    path: "result",
    event: "deadline_met",
  },
  remove_deadline_result: {
    words: "remove how a deadline ended",
    roles: OFFICER,
    label: "Remove the result",
    path: "result-removal",
    event: "deadline_result_removed",
  },
} as const satisfies DeedTable;

/** Every deed on what happened that starts a deadline, as its page offers them. */
export const OCCASION_DEEDS = {
  record_occasion: { words: "record what starts a deadline", roles: OFFICER, event: "occasion_recorded" },
  edit_occasion: {
    words: "change what starts a deadline",
    roles: OFFICER,
    label: "Change what happened",
    path: "edit",
    event: "occasion_edited",
  },
  end_occasion: {
    words: "close what starts a deadline",
    roles: OFFICER,
    label: "Close it",
    path: "ending",
    event: "occasion_ended",
  },
} as const satisfies DeedTable;
