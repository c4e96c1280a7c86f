/** The story of a theme as a paper. */
export const storyPaper = {
  title: "The story of {reference}: {theme}",
  subject: "What was asked, decided and promised about {theme}, as it stood on {day}",
  whereItStands: "Where it stands",
  nothing: "Nothing is recorded yet.",
  oldestFirst: "{entries}. Oldest first.",
  toldWith: "Told together with",
} as const;
