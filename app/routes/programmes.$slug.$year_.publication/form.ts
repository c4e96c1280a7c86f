import { z } from "zod";

/** The longest note to readers, in characters. */
export const MOST_NOTE = 600;

export const Publication = z.object({
  version: z.coerce.number("Open the page again: the form was incomplete.").int(),
  note: z
    .string("Write a note in words, or leave it empty.")
    .max(MOST_NOTE, `The note must be ${MOST_NOTE} characters or fewer.`)
    .optional(),
});
