/** The criteria that themes are scored by. */
export const scoring = {
  atMost: "{caption}: at most {points} points",
  letter: "Letter",
  criterion: "Criterion",
  asks: "What it asks",
  points: "Points",
  noneOrOne: "0 or 1",
  upTo: "0 to {most}",
} as const;
