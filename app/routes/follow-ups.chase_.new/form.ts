import { z } from "zod";
import { ROWS_ON_PAGE } from "#app/domain/pages.ts";
import { requiredText } from "#app/http/form-parts.server.ts";

/** As long as a message may be: a hundred rows of a long paragraph each. */
const MOST_MESSAGE = 60_000;

export const ChaseMessage = z.object({
  ids: z
    .array(z.coerce.number("Open the page again: the form was incomplete.").int().positive(), "Tick at least one row")
    .min(1, "Tick at least one row")
    .max(ROWS_ON_PAGE, `Tick at most ${ROWS_ON_PAGE} rows`),
  subject: requiredText("Enter the subject of the message", 200),
  text: requiredText("Enter the message", MOST_MESSAGE),
});
