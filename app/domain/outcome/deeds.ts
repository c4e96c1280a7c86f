import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";

/** Every deed on what an agenda item led to. */
export const OUTCOME_DEEDS = {
  record_outcome: {
    words: "record what a meeting decided",
    roles: OFFICER,
    label: "Record the outcome",
    path: "outcome",
    event: "outcome_recorded",
  },
  correct_outcome: {
    words: "correct the record of a meeting",
    roles: OFFICER,
    label: "Correct the outcome",
    path: "outcome-correction",
    event: "outcome_corrected",
  },
} as const satisfies DeedTable;
