/** The home page for anyone, and the list of work programmes. */
export const home = {
  title: "What scrutiny looks at, and what becomes of it",
  pageTitle: "Scrutiny Planner: what scrutiny looks at, and what becomes of it",
  opening:
    "Councillors and co-opted members question those who decide on services: the police and crime commissioner, cabinet members, chief officers.",
  ask: "What would you like to know? For example: taxi licensing",
  next: "What is next",
  noSubject: "No subject has been put on this agenda yet.",
  noComing: "No coming meeting has been published. It will be here as soon as one is.",
  nothing: "Nothing has been published yet. Work programmes and coming meetings will be here.",
  canSuggest: "You can already <suggest>suggest a theme</suggest>.",
  decided: "Decided lately",
  councils: "Councils",
  latest: "Recently published",
  release: "{body} {year}, release {number}",
  firstRelease: "The programme was first published.",
  moreChanges: { one: "And {count} more.", other: "And {count} more." },
  suggest: "What should we look at?",
  suggestWho: "Anyone may suggest a theme. We cannot take individual complaints.",
  otherBodies: {
    one: "{count} body without a coming meeting, and what they published",
    other: "{count} bodies without a coming meeting, and what they published",
  },
  programmes: "Work programmes",
  programmesWhat:
    "A work programme is what a scrutiny body will look at in a year: which themes, at which meetings, and why.",
  published: "Published programmes",
  nextMeeting: "Next meeting: {day}",
  programmeOf: "<body>{name}: </body>Work programme {year}",
  about: "About<body> {name}</body>",
} as const;
