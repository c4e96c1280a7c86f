import { z } from "zod";
import { Ticks } from "#app/http/bulk.server.ts";

export const Schedule = Ticks.extend({
  meetingId: z.coerce.number("Choose the meeting to move to").int("Choose the meeting to move to"),
  reasonWords: z.string().max(1000, "The reason must be 1000 characters or fewer").optional(),
});
