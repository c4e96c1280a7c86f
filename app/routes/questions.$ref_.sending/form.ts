import { z } from "zod";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { dayOf, OptionalDay, textOf, Version } from "#app/http/form-parts.server.ts";

export const Sending = z.object({
  version: Version,
  sentOn: dayOf("Enter the date it was sent"),
  dueOn: OptionalDay,
  dueWords: textOf(ANSWER_FIELDS.dueWords),
});
