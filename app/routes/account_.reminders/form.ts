import { z } from "zod";
import { REMINDER_KINDS } from "#app/domain/reminder/kinds.ts";

const Kind = z.enum(REMINDER_KINDS, "Choose from the kinds that are shown");

export const Choices = z.object({
  kinds: z
    .array(Kind, "Choose from the kinds that are shown")
    .max(REMINDER_KINDS.length, "Choose each kind once")
    .default([]),
});
