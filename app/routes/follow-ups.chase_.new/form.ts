import { z } from "zod";
import { CHASE_AS_DRAFTED } from "#app/domain/follow-up/chase.ts";
import { ROWS_ON_PAGE } from "#app/domain/pages.ts";
import { requiredText } from "#app/http/form-parts.server.ts";

/** As long as a message may be: a hundred rows of a long paragraph each. */
const MOST_MESSAGE = 60_000;
const INCOMPLETE = "Open the page again: the form was incomplete.";

const Drafted = z.object({ as: z.literal(CHASE_AS_DRAFTED.as) });

const Written = z.object({
  as: z.literal("written"),
  ids: z
    .array(z.coerce.number(INCOMPLETE).int().positive(), "Tick at least one row")
    .min(1, "Tick at least one row")
    .max(ROWS_ON_PAGE, `Tick at most ${ROWS_ON_PAGE} rows`),
  subject: requiredText("Enter the subject of the message", 200),
  text: requiredText("Enter the message", MOST_MESSAGE),
});

/** The message about all rows as it is drafted, or as somebody wrote it. */
export const ChaseMessage = z.discriminatedUnion("as", [Drafted, Written], INCOMPLETE);
