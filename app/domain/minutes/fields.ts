import type { Field } from "#app/domain/field.ts";

/** What is entered to bring minutes in. */
export const MINUTES_FIELDS = {
  text: {
    label: "The text of the minutes",
    hint: "Paste all of it, as it is: headings, numbers and page numbers may stay.",
    limit: 300_000,
  },
} as const satisfies Record<string, Field>;
