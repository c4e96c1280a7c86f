import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { textOf } from "#app/http/form-parts.server.ts";
import { Ticks } from "#app/http/bulk.server.ts";

export const Schedule = Ticks.extend({
  meetingId: z.coerce.number("Choose the meeting to move to").int("Choose the meeting to move to"),
  reasonWords: textOf(REASON).optional(),
});
