/** How a question is put. A supplementary follows another question. */
export const QUESTION_KIND_LABELS = {
  oral: "Oral",
  written: "Written",
  public: "Public",
  supplementary: "Supplementary",
} as const;

export type QuestionKind = keyof typeof QUESTION_KIND_LABELS;
export const QUESTION_KINDS = Object.keys(QUESTION_KIND_LABELS) as QuestionKind[];

export const QUESTION_STATES = {
  proposed: { words: "Proposed", hint: "Waiting for the scrutiny officer to agree it." },
  agreed: { words: "Agreed", hint: "To be put at a meeting or in writing; not recorded as put yet." },
  sent: { words: "Sent", hint: "Was sent in writing; an answer is awaited." },
  put: { words: "Put", hint: "Was put at a meeting; what was answered is not recorded yet." },
  taken_away: { words: "Taken away", hint: "Was put at a meeting and is to be answered in writing." },
  holding: { words: "Holding answer", hint: "Was acknowledged; the answer itself is still to come." },
  answered: { words: "Answered", hint: "Was answered." },
  partly_answered: { words: "Partly answered", hint: "Was answered in part." },
  not_answered: { words: "Not answered", hint: "Was put, and no answer was given." },
  corrected: { words: "Answer corrected", hint: "Was answered, and the answer was corrected afterwards." },
  withdrawn: { words: "Withdrawn", hint: "Not put, or no longer awaiting an answer, with a reason." },
} as const;

export type QuestionState = keyof typeof QUESTION_STATES;
export const QUESTION_STATE_LIST = Object.keys(QUESTION_STATES) as QuestionState[];
