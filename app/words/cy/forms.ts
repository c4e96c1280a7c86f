import type { InWelsh } from "#app/words/entry.ts";
import type { forms as english } from "#app/words/en/forms.ts";

/** What a form says by itself, whatever it asks. */
export const forms: InWelsh<typeof english> = {
  problem: "Mae problem",
  notDone: "Ni wnaed hyn",
  error: "Gwall:",
  upTo: "Gallwch roi hyd at {most} nod",
  show: "Dangos",
  showPassword: "Dangos y cyfrinair",
  tooLong: "Defnyddiwch {most} nod neu lai.",
};
