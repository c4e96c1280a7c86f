import type { InWelsh } from "#app/words/entry.ts";
import type { storyPaper as english } from "#app/words/en/story-paper.ts";

/** The story of a theme as a paper. */
export const storyPaper: InWelsh<typeof english> = {
  title: "Stori {reference}: {theme}",
  subject: "Yr hyn a ofynnwyd, a benderfynwyd ac a addawyd ynghylch {theme}, fel yr oedd ar {day}",
  whereItStands: "Ble mae’n sefyll",
  nothing: "Nid oes dim wedi’i gofnodi eto.",
  oldestFirst: "{entries}. Yr hynaf yn gyntaf.",
  toldWith: "Adroddir ynghyd â",
};
