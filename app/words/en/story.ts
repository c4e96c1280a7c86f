/** What became of a theme, its story, and the picture of its years. */
export const story = {
  became: "What became of it",
  all: "What was decided, answered, recommended and done",
  title: "The story of {theme}",
  caption: "The story of a theme, {body}, {reference}",
  whole: "The whole story",
  toCome: "{day}, to come",
  together: { one: "Told together with {count} other theme", other: "Told together with {count} other themes" },
  nothing:
    "Nothing is recorded here yet: what is asked, decided and promised about this theme will appear here, oldest first.",
  counted: "{entries}. Oldest first; each entry links to its record.",
  countedPage: "{entries}, page {page} of {pages}. Oldest first; each entry links to its record.",
  entries: { one: "{count} entry", other: "{count} entries" },
  entriesIn: "{entries}, in {body}",
  entriesInBodies: { one: "{entries}, in {count} body", other: "{entries}, in {count} bodies" },
  turns: { one: "{words}", other: "{words} {count} times" },
  pages: "Pages of the story",
  ofMeeting: "meeting of {day}",
  /** The picture. */
  meetingsOn: "Meetings on {title}",
  years: { one: "{count} year", other: "{count} years" },
  inOnePicture: "{years} in one picture",
  ofBodies: { one: "{years}, {count} body", other: "{years}, {count} bodies" },
  heldLed: {
    one: "{count} meeting, with recommendations or promises",
    other: "{count} meetings, with recommendations or promises",
  },
} as const;
