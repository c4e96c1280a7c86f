import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { tooManyCells } from "./cannot-read.ts";
import { MOST_COLUMNS, MOST_DELIMITERS } from "./limits.ts";

/** How far a cell reaches, and whether it goes on with the one above it. */
export type CellReach = { across: number; down: number; goesOn: boolean };

/** Merged rows reach at most this far down. */
const MOST_DOWN = 2_000;
/** Of the words above a table, the last lines may be its name. */
const MOST_NAME = 200;

/**
 * Builds tables while their markup is walked through. A cell that reaches over others is filled into each of them; a
 * table within a cell is that cell's text. The words before a table are its name.
 */
export class TableBuilder {
  readonly grids: OwnGrid[] = [];
  private depth = 0;
  private rows: string[][] = [];
  private row: string[] = [];
  private reach: CellReach | null = null;
  private cell: string[] = [];
  private outside: string[] = [];
  private below: { column: number; left: number; text: string }[] = [];
  private cells = 0;

  openTable(): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.rows = [];
    this.below = [];
    this.row = [];
  }

  closeTable(): void {
    if (this.depth === 1 && this.rows.length > 0) {
      const lines = this.outside
        .join("")
        .split("\n")
        .map((line) => line.replace(/\s+/g, " ").trim());
      const name = lines.findLast((line) => line !== "") ?? "";
      this.grids.push({ name: name.slice(0, MOST_NAME), rows: this.rows });
      this.outside = [];
    }
    this.depth = Math.max(0, this.depth - 1);
  }

  openRow(): void {
    if (this.depth === 1) this.row = [];
  }

  closeRow(): void {
    if (this.depth !== 1) return;
    this.fillFromAbove();
    this.rows.push(this.row);
    this.row = [];
  }

  openCell(reach: CellReach): void {
    if (this.depth !== 1) return;
    this.reach = reach;
    this.cell = [];
  }

  closeCell(): void {
    if (this.depth !== 1 || !this.reach) return;
    this.fillFromAbove();
    const { across, down, goesOn } = this.reach;
    const above = this.rows.at(-1)?.[this.row.length] ?? "";
    const text = goesOn
      ? above
      : this.cell
          .join("")
          .replace(/[^\S\n]+/g, " ")
          .replace(/ ?\n ?/g, "\n")
          .replace(/\n{2,}/g, "\n")
          .trim();
    for (let count = 0; count < Math.min(across, MOST_COLUMNS); count++) {
      if (down > 1) this.below.push({ column: this.row.length, left: Math.min(down, MOST_DOWN), text });
      this.row.push(text);
      if (++this.cells > MOST_DELIMITERS) throw tooManyCells();
    }
    this.reach = null;
  }

  /** Text, where the walk is: in a cell, or outside of every table. */
  text(words: string): void {
    if (this.reach) this.cell.push(words);
    else if (this.depth === 0) this.outside.push(words);
  }

  line(): void {
    this.text("\n");
  }

  /** The cells of rows above that reach down to where this row is. */
  private fillFromAbove(): void {
    if (this.below.length === 0) return;
    for (;;) {
      const one = this.below.find(({ column, left }) => column === this.row.length && left > 1);
      if (!one) return;
      one.left -= 1;
      this.row.push(one.text);
      if (++this.cells > MOST_DELIMITERS) throw tooManyCells();
      if (one.left <= 1) this.below = this.below.filter((other) => other !== one);
    }
  }
}
