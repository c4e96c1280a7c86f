import type { InWelsh } from "#app/words/entry.ts";
import type { counting as english } from "#app/words/en/counting.ts";

/** How a deadline was worked out. */
export const counting: InWelsh<typeof english> = {
  about: "Tua: {words}",
  everyDay: "Pob diwrnod o’r cyfrif<of> ar gyfer {label}</of> ({counted} wedi’u cyfrif, {passed} heb eu cyfrif)",
};
