/** The titles of the pages of single records. */
export const titles = {
  followUp: "Follow-up {reference}",
} as const;
