/** The rows of one sheet, downloaded or imported: more than any list holds. */
export const MOST_ROWS = 5_000;
