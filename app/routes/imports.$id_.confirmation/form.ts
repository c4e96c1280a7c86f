import { z } from "zod";
import { ImportForm } from "#app/http/sheet/import-deeds.server.ts";

const AGAIN = "Open the page again: the form was incomplete.";

export const ImportConfirmation = ImportForm.extend({
  /** What the preview said, in short, and the last thing that had happened then. */
  mark: z.string(AGAIN).max(40, AGAIN),
  seen: z.coerce.number(AGAIN).int().nonnegative(),
});
