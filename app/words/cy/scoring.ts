import type { InWelsh } from "#app/words/entry.ts";
import type { scoring as english } from "#app/words/en/scoring.ts";

/** The criteria that themes are scored by. */
export const scoring: InWelsh<typeof english> = {
  atMost: "{caption}: uchafswm o {points} pwynt",
  letter: "Llythyren",
  criterion: "Maen prawf",
  asks: "Yr hyn y mae’n ei ofyn",
  points: "Pwyntiau",
  noneOrOne: "0 neu 1",
  upTo: "0 i {most}",
};
