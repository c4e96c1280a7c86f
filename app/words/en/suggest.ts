/** The form by which anyone suggests a theme. */
export const suggest = {
  title: "Suggest a theme",
  forMembers:
    "This is the form for the public: your name is not on it. As a member or officer you can <propose>propose a theme</propose> and follow what happens to it.",
  nobody: "No body takes suggestions at the moment.",
  issue: "What is the issue?",
  issueHint: "A few words. Do not name private people.",
  why: "Why should scrutiny look at it?",
  body: "Which body is it for?",
  unsure: "Not sure",
  unsureHint: "{body} reads it first and passes it on.",
  contact: "How can we tell you what happens to it? (optional)",
  contactHint: "An e-mail address or a telephone number. Only the scrutiny officers see it, and it is never published.",
  trap: "Leave this field empty",
  send: "Send the suggestion",
  sentTitle: "Your suggestion has been sent",
  sentWords:
    "If you left a way to reach you, the scrutiny officers of {body} will tell you the result. Nothing is published unless it is taken forward.",
  seeProgrammes: "See the published work programmes",
} as const;
