/** The briefing note on an item, for the chair and the members: in English alone. */
export const briefing = {
  title: "Briefing note: {item}",
  subject: "For the chair and members, on {reference}, as it stood on {day}",
  private: "Not to be passed on. {why}",
  purpose: "Purpose",
  agreed: "Questions agreed",
  before: "What came before",
  owed: "Still owed",
  open: "Open follow-ups",
} as const;
