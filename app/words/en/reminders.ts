/** What those who work here are told of, on their home page and in the daily message: in English alone. */
export const reminders = {
  subject: "Scrutiny Planner: {counts}",
  opening:
    "Here is what is due soon or late. You are told of each thing once when it is due soon and once when it is late.",
  everything: "Everything that is due and late: {address}",
  toStop: "To stop a kind of reminder, open its page and press the button:",
  everyKind: "Every kind: {address}",
  choose: "Or choose on your account page: {address}",
  more: "and {count} more: {address}",
  sensitive: "{reference} (sensitive: sign in to read it)",
  dueToday: "due today",
  dueIn: { one: "due in {count} day, by {day}", other: "due in {count} days, by {day}" },
  late: { one: "{count} day late, was due by {day}", other: "{count} days late, was due by {day}" },
  lateReply: "{late}, was due by {day}",
  replyDue: "reply {due}",
  forMeeting: "for {meeting} {when}",
  lateFollowUps: "Follow-ups: {counts}",
  whoWasAsked: "see who has been asked and what they said",
} as const;
