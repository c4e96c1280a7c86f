/** The rows of one sheet, taken out or brought back: more than any list holds. */
export const MOST_ROWS = 5_000;
