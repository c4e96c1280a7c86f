import { z } from "zod";
import { dayOf, OptionalDay, optionalWords, Version } from "#app/http/form-parts.server.ts";

export const Sending = z.object({
  version: Version,
  sentOn: dayOf("Enter the date it was sent"),
  dueOn: OptionalDay,
  dueWords: optionalWords(200),
});
