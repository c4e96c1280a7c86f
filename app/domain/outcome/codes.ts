/**
 * What an agenda item led to, in the words that minutes use. The resolution's
 * own wording is kept beside the code; promises made in discussion are
 * follow-ups, whatever the code says.
 */
export const OUTCOME_CODES = {
  noted: { words: "Noted" },
  noted_with_comments: { words: "Noted with comments" },
  agreed: { words: "Agreed" },
  approved: { words: "Approved" },
  endorsed: { words: "Endorsed" },
  recommended: { words: "Recommendations made" },
  referred: { words: "Referred to another body" },
  deferred: { words: "Deferred" },
  written_response_requested: { words: "Written response asked for" },
  further_report_requested: { words: "Further report asked for" },
  appointed: { words: "Elected or appointed" },
  correct_record: { words: "Agreed as a correct record" },
  rejected: { words: "Not agreed" },
  none_recorded: { words: "No resolution recorded" },
} as const;

export type OutcomeCode = keyof typeof OUTCOME_CODES;
export const OUTCOME_CODE_LIST = Object.keys(OUTCOME_CODES) as OutcomeCode[];

/** What a form that shows a few outcomes is sent with, where another is chosen from the list of all. */
export const ANOTHER_CODE = "another";

/** Outcomes by which somebody has something to do: each is followed by what was asked for, of whom and by when. */
export const ASKS_FOR_SOMETHING = [
  "referred",
  "written_response_requested",
  "further_report_requested",
] as const satisfies readonly OutcomeCode[];
