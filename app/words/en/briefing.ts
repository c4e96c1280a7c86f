/** The briefing note on an item, for the chair and the members: in English alone. */
export const briefing = {
  title: "Briefing note: {item}",
  subject: "For the chair and members, on {reference}, as it stood on {day}",
  private: "Not to be passed on. {why}",
  howTaken: "How it is taken",
  purpose: "Purpose",
  whyLooking: "Why we are looking at this",
  shouldCome: "What should come of it",
  agreed: "Questions agreed",
  before: "What came before",
  owed: "Still owed",
  open: "Open follow-ups",
} as const;
