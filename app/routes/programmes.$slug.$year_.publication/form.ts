import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

/** The longest note to readers, in characters. */
export const MOST_NOTE = 600;

export const Publication = z.object({
  version: Version,
  note: z
    .string("Write a note in words, or leave it empty.")
    .max(MOST_NOTE, `The note must be ${MOST_NOTE} characters or fewer.`)
    .optional(),
});
