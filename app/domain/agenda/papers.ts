/** How the report for an item stands. */
export const PAPER_WORDS = {
  expected: "Expected",
  to_follow: "To follow",
  received: "Received",
  none: "No paper needed",
} as const;
export type Paper = keyof typeof PAPER_WORDS;
export const PAPERS = Object.keys(PAPER_WORDS) as Paper[];
