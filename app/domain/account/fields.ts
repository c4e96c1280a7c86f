import type { FieldTable } from "#app/domain/field.ts";

/** What is recorded of a person. The address is named in history, but what it was is never told. */
export const PERSON_FIELDS = {
  name: {
    label: "Name",
    hint: "As it should be shown, with any title: Cllr Ruth Ahmed.",
    limit: 120,
    ask: "Enter the person's name",
  },
  familyName: {
    label: "Family name",
    hint: "Lists of people are in its order. If you leave it empty, it is taken from the name.",
    limit: 120,
  },
  description: {
    label: "Description",
    hint: "Everyone can see it: a ward, a party or a post. Nothing private.",
    limit: 200,
  },
  email: { label: "E-mail address", history: "only_changed" },
} as const satisfies FieldTable;
