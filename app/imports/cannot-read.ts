import type { SheetProblem } from "#app/domain/sheet/problem.ts";
import { MOST_CELL, MOST_UNPACKED_BYTES } from "./limits.ts";

/** A file that cannot be read, and why: thrown inside the reader only, and told by it. */
export class CannotRead extends Error {
  readonly problems: SheetProblem[];

  constructor(words: string, row: number | null = null, column: string | null = null) {
    super(words);
    this.problems = [{ row, column, words }];
  }
}

/** For a cell that holds more than Excel keeps in one. */
export function tooLong(row: number): CannotRead {
  const most = MOST_CELL.toLocaleString("en-GB");
  return new CannotRead(`A cell holds more than ${most} characters, the most that Excel keeps`, row);
}

/** For a file that is small and says far more than any sheet. */
export function tooLarge(): CannotRead {
  const megabytes = Math.round(MOST_UNPACKED_BYTES / 1024 / 1024);
  return new CannotRead(`The file unpacks to more than ${megabytes} MB, so it was not opened. A sheet is far smaller.`);
}

/** For a file of more cells than any sheet of ours. */
export function tooManyCells(): CannotRead {
  return new CannotRead(
    "The sheet holds more cells than a sheet that was downloaded here. Remove the columns and rows that do not belong",
  );
}
