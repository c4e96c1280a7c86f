import type { SheetProblem } from "#app/domain/sheet/rows.ts";

/** A file that cannot be read, and why: thrown inside the reader only, and told by it. */
export class CannotRead extends Error {
  readonly problems: SheetProblem[];

  constructor(words: string, row: number | null = null, column: string | null = null) {
    super(words);
    this.problems = [{ row, column, words }];
  }
}
