import type { FieldTable } from "#app/domain/field.ts";

/** What is kept of days on which somebody cannot come: whom and when, and never why. */
export const ABSENCE_FIELDS = {
  who: { label: "Who", question: "Who cannot come?", ask: "Choose who it is", limit: 220 },
  fromOn: {
    label: "First day",
    hint: "For a single day this is enough. For a day of the week it may be left empty: it begins today.",
  },
  untilOn: { label: "Last day", hint: "Included. A day of the week needs one." },
  weekday: { label: "Every day, or one day of the week" },
} as const satisfies FieldTable;
