/** The page on how themes are chosen, and what is said before anyone suggests one. */
export const choosing = {
  title: "How themes are chosen",
  opening:
    "Scrutiny cannot look at everything. Each body chooses the themes where looking closely can change something that matters to people.",
  steps: "From a suggestion to a meeting",
  stepSuggest:
    "Anyone may suggest a theme: a member of the public, a councillor, an officer, another body. An inspection report or something said at a meeting may also start one.",
  stepLook:
    "The scrutiny officer looks at each suggestion: is it already covered, is it within the body's remit, is now the right time?",
  stepWrite:
    "The officer and the members write down why it matters, what should come of it, and the questions that need answers.",
  stepDecide:
    "The chair or vice-chair decides whether to take the theme forward. Nobody decides on a theme that they proposed themselves.",
  stepPlan:
    "The officer puts the theme on the agenda of a meeting. The chair approves the year's work programme, and it is published.",
  stepMove: "When a published item moves, the programme says from when, to when, and why.",
  not: "When the answer is no",
  notWords: "A decision not to take a theme forward always has a reason, and the reason is kept. The usual ones are:",
  cannot: "What scrutiny cannot do",
  cannotWords:
    "Scrutiny cannot settle an individual complaint or reopen a single case, and it does not give orders to officers or the police. If something has gone wrong in your own case, use the complaints procedure of the organisation concerned.",
  suggest: "Suggest a theme",
  before: "Before you start: scrutiny cannot look at",
  beforeCase: "an individual complaint or case",
  beforeElsewhere: "a matter already under review elsewhere, or before a court",
  beforeOperational: "operational decisions, such as how a particular incident was policed",
  beforeRecent: "something reviewed in the last two years, unless much has changed",
} as const;
