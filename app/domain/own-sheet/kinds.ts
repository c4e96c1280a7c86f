/** What the rows of a sheet of one's own can become, in the order in which a year is brought in. */
export const OWN_KINDS = {
  items: { words: "Programme items", one: "item", many: "items" },
  follow_ups: { words: "Follow-ups", one: "follow-up", many: "follow-ups" },
  meetings: { words: "Meetings", one: "meeting", many: "meetings" },
  people: { words: "People and their parts", one: "person", many: "people" },
  questions: { words: "Questions and answers", one: "question", many: "questions" },
  themes: { words: "Themes", one: "theme", many: "themes" },
} as const;

export type OwnKind = keyof typeof OWN_KINDS;
export const OWN_KIND_LIST = Object.keys(OWN_KINDS) as OwnKind[];
