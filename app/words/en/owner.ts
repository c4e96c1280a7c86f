/** The page on which the owner of follow-ups says what has been done, and what is said after. */
export const owner = {
  pageTitle: "For {owner}: what has been done",
  title: "What has been done?",
  who: {
    one: "For <strong>{owner}</strong>. {officer}, scrutiny officer of {body}, asks you about this. What you write goes to the scrutiny officer, who puts it into the record. It may be read out or published.",
    other:
      "For <strong>{owner}</strong>. {officer}, scrutiny officer of {body}, asks you about these {count}. What you write goes to the scrutiny officer, who puts it into the record. It may be read out or published.",
  },
  once: "You can send this page <strong>once</strong>, until {ends}. Leave a row empty to answer it another time: you will be asked again.",
  send: "Send the answers",
  chooseStatus: "Choose its status",
  sayDone: "Say in a few words what was done",
  sayWhyNot: "Say why it will not be done",
  answerOne: "Answer at least one of these.",
  due: "Due: {due}",
  position: "What is the position on {reference}?",
  done: "What has been done about {reference}?",
  doneHint: "If it will not be done, say why.",
  ended: "This link does not work",
  endedWhy:
    "It may have been answered already, have expired, or have been replaced by a newer one. Check that the whole address was copied, or ask the scrutiny officer who wrote to you for another.",
  thanksTitle: "Thank you for your answers",
  thanks: "Thank you",
  sent: "Your answers are with the scrutiny officer.",
  used: "The link has been used and no longer works. To add to what you sent, write to the scrutiny officer who sent it to you.",
} as const;
