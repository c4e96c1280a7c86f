import { z } from "zod";
import { COMPLETION } from "#app/domain/follow-up/fields.ts";
import { dayOf, OptionalId, textOf, Version } from "#app/http/form-parts.server.ts";

export const Completion = z.object({
  version: Version,
  words: textOf(COMPLETION),
  reportedOn: dayOf("Enter the date it was reported"),
  meetingId: OptionalId,
});
