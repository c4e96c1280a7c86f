/** A published follow-up: what was recommended or promised, what was said to it, and what came of it. */
export const promised = {
  forWhom: "For",
  forOwner: "{what} for {owner}",
  madeBy: "Made by",
  madeOn: "Made on",
  due: "Due",
  numberInSource: "Number in the source",
  made: "made on {day}",
  response: "Response: {words}",
  responses: "The response",
  plan: "What will be done: {words}",
  reported: "What was reported",
  meetingOf: "Meeting of {day}",
  ledTo: "What it led to",
  wholeStory: "The whole story of {title}",
} as const;
