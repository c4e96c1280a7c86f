import type { ReactNode } from "react";

/**
 * What may be done with ticked rows. `tick` is the value posted in `ids[]`, or
 * null where this row cannot be ticked; each deed is a button that posts the
 * same form to its own address, with the deed's words so that two deeds from
 * one page are two posts.
 */
export type Bulk<Row> = {
  tick: (row: Row) => string | null;
  words: (row: Row) => string;
  deeds: readonly { href: string; words: string }[];
  /** More fields of the bulk form, such as the meeting to move to. */
  fields?: ReactNode;
};
