/**
 * The nine marks of states: each has one colour and one shape of its own, so that a state reads the
 * same on every page, without its colour too. The colours stand in `app/styles/_states.scss`.
 */
export const MARKS = {
  idea: "Not decided, or not begun",
  needs: "Somebody has to do something",
  place: "Agreed, and to be placed",
  date: "Has its day, or is to come",
  work: "Under way, or done in part",
  done: "Done",
  held: "Held back, or may still change",
  late: "Late, too much or not lawful",
  shut: "Closed without being done, or no longer so",
} as const;

export type Mark = keyof typeof MARKS;

/** What every state word of the product is marked with, whichever record it stands on. */
export const MARK_OF_WORDS: Readonly<Record<string, Mark>> = {
  // idea
  Draft: "idea",
  Proposed: "idea",
  "Under consideration": "idea",
  Scoped: "idea",
  "Not known yet": "idea",
  "No fixed date": "idea",
  "Nothing recorded": "idea",
  "Not yet begun": "idea",
  "Not started": "idea",
  "No account": "idea",
  "In words": "idea",
  "To do": "idea",
  Open: "idea",
  // needs
  "With the chair": "needs",
  "Waiting for the chair": "needs",
  "Taken away": "needs",
  "Holding answer": "needs",
  "Not answered": "needs",
  "Record not out yet": "needs",
  "Taken away, to be answered in writing": "needs",
  Soon: "needs",
  "Not saved yet": "needs",
  "Columns not chosen yet": "needs",
  "No password yet": "needs",
  Missing: "needs",
  Like: "needs",
  // place
  Approved: "place",
  Agreed: "place",
  "Not scheduled": "place",
  New: "place",
  // date
  Scheduled: "date",
  Confirmed: "date",
  "To come": "date",
  Sent: "date",
  Put: "date",
  "Waiting for an answer": "date",
  "In force": "date",
  Active: "date",
  // work
  "In progress": "work",
  "Follow-up": "work",
  "Carried forward": "work",
  "Partly answered": "work",
  "Answer corrected": "work",
  Administrator: "work",
  // done
  Considered: "done",
  Held: "done",
  Answered: "done",
  Complete: "done",
  Published: "done",
  Met: "done",
  Saved: "done",
  Done: "done",
  "Made under delegation": "done",
  Same: "done",
  // held
  Deferred: "held",
  Paused: "held",
  Provisional: "held",
  Suspended: "held",
  "Done late": "held",
  Sensitive: "held",
  Exempt: "held",
  "Not published": "held",
  "Against the score": "held",
  // late
  Late: "late",
  "Work late": "late",
  Missed: "late",
  Urgent: "late",
  // shut
  Withdrawn: "shut",
  Cancelled: "shut",
  Refused: "shut",
  "Not taken forward": "shut",
  "Not needed": "shut",
  Superseded: "shut",
  Closed: "shut",
  Expired: "shut",
  Undone: "shut",
  Discarded: "shut",
  Ended: "shut",
  Passed: "shut",
};
