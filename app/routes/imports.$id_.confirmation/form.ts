import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { MOST_TOUCHED_ROWS } from "#app/domain/sheet/may.ts";
import { textOf } from "#app/http/form-parts.server.ts";
import { ImportForm } from "#app/http/sheet/import-deeds.server.ts";

/** A cell of a name with its person's number. */
const MOST_OF_A_NAME = 220;
const AGAIN = "Open the page again: the form was incomplete.";

export const ImportConfirmation = ImportForm.extend({
  /** What the preview said, in short, and the last thing that had happened then. */
  mark: z.string(AGAIN).max(40, AGAIN),
  /** The numbers of the rows that are added although they look like what is there already. */
  anyway: z.array(z.coerce.number(AGAIN).int().positive()).max(MOST_TOUCHED_ROWS, AGAIN).default([]),
  /** The keys of the names that are taken for a person's though they are written otherwise. */
  names: z.array(z.string(AGAIN).max(MOST_OF_A_NAME, AGAIN)).max(MOST_TOUCHED_ROWS, AGAIN).default([]),
  seen: z.coerce.number(AGAIN).int().nonnegative(),
  reasonWords: textOf(REASON).optional(),
  /** Its page has asked why the items move. */
  asksWhy: z.literal("yes", AGAIN).optional(),
}).refine(({ asksWhy, reasonWords }) => !asksWhy || reasonWords, {
  path: ["reasonWords"],
  message: "Give the reason why these items move",
});
