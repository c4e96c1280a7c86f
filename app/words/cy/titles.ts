import type { InWelsh } from "#app/words/entry.ts";
import type { titles as english } from "#app/words/en/titles.ts";

/** The titles of the pages of single records. */
export const titles: InWelsh<typeof english> = {
  followUp: "Gwaith dilynol {reference}",
};
