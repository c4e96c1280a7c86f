/** The follow-up tracker as a paper, for those who work here: in English alone. */
export const tracker = {
  title: "Recommendations and actions",
  subject: "{title} of {bodies}, as they stood on {day}",
  inAll: "in all.",
  filters: "Filters",
  panels: "Panels",
  none: "No follow-ups match these filters.",
  found: { one: "{count} follow-up", other: "{number} follow-ups" },
  owner: "Owner",
  latest: "Latest",
  noLink: "None",
  response: "Response: {words}.",
  sensitive: "sensitive",
  reported: "{day}: {words}",
  notReported: "Nothing reported",
} as const;
