import type { ReactNode } from "react";

/** How a deed changes one row in place: which column's cells open it, and which fields of the bulk form it asks for. */
export type Edits = {
  column: string;
  /** What opens it, where the cell holds more than words: "Move". */
  words: string;
  /** The field that is saved as soon as it is chosen. */
  field: string;
  /** What is asked for besides, once the deed was refused without it. */
  more?: string;
};

/**
 * What may be done with ticked rows. `tick` is the value posted in `ids[]`, or
 * null where this row cannot be ticked; each deed is a button that posts the
 * same form to its own address, with the deed's words so that two deeds from
 * one page are two posts.
 */
export type Bulk<Row> = {
  tick: (row: Row) => string | null;
  words: (row: Row) => string;
  deeds: readonly { href: string; words: string; edits?: Edits }[];
  /** More fields of the bulk form, such as the meeting to move to. */
  fields?: ReactNode;
};
