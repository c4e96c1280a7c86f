/** The message to an owner about everything that is owed. */
export const chase = {
  subject: { one: "{body}: {count} thing to report on", other: "{body}: {count} things to report on" },
  below: "The English follows below.",
  dear: "Dear {name},",
  asks: "{body} is following up what was asked of you or promised by you. Please say what has been done about each of these.",
  workLate: { one: "The work on one of them is late.", other: "The work on {count} of them is late." },
  replyLate: { one: "The reply to one of them is late.", other: "The reply to {count} of them is late." },
  link: "You can answer through this link. It shows only these rows, needs no account, and works once, for {days} days:",
  linkPlace: "[the link goes here]",
  notYours: "If one of these is not yours, please tell me whose it is.",
  officer: "Scrutiny officer, {body}",
  wasDue: "{late}, was due by {day}",
  noDue: "Due: no date was given",
  reported: "Last reported on {day}: {words}",
  notReported: "Nothing has been reported on it yet.",
  /** To the officer who sends it, in English alone. */
  stillNamed: "You left out {rows}, but the message still names it. Take it out of the message, or tick it again.",
} as const;
