import { z } from "zod";
import { dayOf, oneOf, requiredText } from "#app/http/form-parts.server.ts";

export const NewDay = z
  .object({
    onDay: dayOf("Enter the date"),
    words: requiredText("Enter why it does not count", 120),
    where: oneOf(["both", "england", "wales"], "Choose where it does not count"),
    /** Sent by the button that only looks. */
    look: z.literal("yes").optional(),
  })
  .transform(({ where, ...day }) => ({ ...day, jurisdiction: where === "both" ? null : where }));
