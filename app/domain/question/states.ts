/** How a question is put. A supplementary follows another question. */
export const QUESTION_KIND_WORDS = {
  oral: "Oral",
  written: "Written",
  public: "Public",
  supplementary: "Supplementary",
} as const;

export type QuestionKind = keyof typeof QUESTION_KIND_WORDS;
export const QUESTION_KINDS = Object.keys(QUESTION_KIND_WORDS) as QuestionKind[];

export const QUESTION_STATES = {
  proposed: { words: "Proposed", hint: "Waiting for the scrutiny officer to agree it." },
  agreed: { words: "Agreed", hint: "Will be put at the meeting or in writing." },
  put: { words: "Put", hint: "Was put to the person it is addressed to." },
  withdrawn: { words: "Not to be put", hint: "Withdrawn or not taken, with a reason." },
} as const;

export type QuestionState = keyof typeof QUESTION_STATES;
export const QUESTION_STATE_LIST = Object.keys(QUESTION_STATES) as QuestionState[];
