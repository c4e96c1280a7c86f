/** The form by which anyone suggests a theme, and what happens once it is sent. */
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
  askIssue: "Enter the issue in a few words",
  askWhy: "Say why scrutiny should look at it",
  askBody: "Choose a body, or not sure",
  sentHeading: "Sent to the scrutiny team",
  yourReference: "Your reference is <strong>{reference}</strong>",
  next: "What happens next",
  checked:
    "A scrutiny officer checks it against the remit and against themes already there, and may ask for more information.",
  decided: "The chair decides whether it is taken forward, and gives a reason if it is not.",
  decidedBy: "The chair, {chair}, decides whether it is taken forward, and gives a reason if it is not.",
  placed: "If it is taken forward, it is given a place on the work programme. {when}",
  nextMeeting: "The next meeting of {body} is on {day}; a theme taken forward usually goes to a later one.",
  noMeeting: "No date is set yet for a meeting of {body}.",
  sentTitle: "Your suggestion has been sent",
  sentWords:
    "If you left a way to reach you, the scrutiny officers of {body} will tell you the result. Nothing is published unless it is taken forward.",
  seeProgrammes: "See the published work programmes",
} as const;
