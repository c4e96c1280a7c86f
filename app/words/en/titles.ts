/** The titles of the pages of single records. */
export const titles = {
  meeting: "Meeting of {day}",
  question: "Question {reference}",
  followUp: "Follow-up {reference}",
} as const;
