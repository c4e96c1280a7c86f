import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { UNFINISHED_KINDS, YEAR_END_CHOICE_LIST, type UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { oneOf, OptionalId, requiredText } from "#app/http/form-parts.server.ts";

const TICK = new RegExp(`^(${UNFINISHED_KINDS.join("|")})\\.([1-9]\\d{0,8})\\.([1-9]\\d{0,8})$`);
const MOST_TICKED = 200;

/** "theme.14.3": theme 14, as version 3 of it was shown. */
const Tick = z
  .string()
  .regex(TICK, "Open the page again: the form was incomplete.")
  .transform((text) => {
    const [kind, id, version] = text.split(".");
    return { kind: kind as UnfinishedKind, id: Number(id), version: Number(version) };
  });

export const Settling = z.object({
  ids: z
    .array(Tick, "Tick at least one record to settle")
    .min(1, "Tick at least one record to settle")
    .max(MOST_TICKED, `Tick at most ${MOST_TICKED} at a time`),
  choice: oneOf(YEAR_END_CHOICE_LIST, "Choose what happens to them"),
  toBodyId: OptionalId,
  reasonWords: requiredText("Give a reason: it is kept with the record", REASON.limit),
});
