/** How the themes of a year were chosen in a round of scoring. */
export const round = {
  caption: "{body} {year}, how themes were chosen",
  publishedOn: "Published on {day}.",
  how: "Members and officers gave each theme points by the criteria below. Scores advise; the panel decides, and gives a reason where it goes against a score.",
  noCutOff: "No cut-off was set.",
  cutOff: "The cut-off was {points} of {most} points on average.",
  criteria: "Criteria: {name}",
  none: "None of the themes that were scored is published.",
  forThisYear: "How themes were chosen for this year",
} as const;
