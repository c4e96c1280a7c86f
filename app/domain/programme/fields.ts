import type { FieldTable } from "#app/domain/field.ts";

/** What is said of a programme and its releases in words. */
export const PROGRAMME_FIELDS = {
  introduction: { label: "Introduction", limit: 2000, ask: "Enter an introduction" },
  note: { label: "Note to the public", limit: 600 },
} as const satisfies FieldTable;
