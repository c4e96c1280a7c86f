/** Something wrong in a file: in which row of it and column, where it is in one, and what. */
export type SheetProblem = { row: number | null; column: string | null; words: string };
