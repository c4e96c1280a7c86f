import type { CellKind } from "./cell-kinds.ts";

/** How the words of a cell are read, beside being kept. */
export type Holds =
  | "words"
  | "day"
  | "past_day"
  | "when"
  | "time"
  | "minutes"
  | "names"
  | "status"
  | "item_status"
  | "question_status"
  | "response"
  | "item_kind"
  | "follow_up_kind"
  | "meeting_kind"
  | "question_kind"
  | "meeting_status"
  | "role"
  | "format"
  | "origin"
  | "decision"
  | "score";

/** One of our fields that a column of hers may be: what headings call it, and what its cells look like. */
export type OwnField = {
  label: string;
  /** Headings seen for it, folded, parted by “|”. */
  headings: string;
  /** What speaks for it in the cells, and what against. */
  cells: Partial<Record<CellKind, number>>;
  holds: Holds;
  /** Only a heading tells it: its cells look like those of another field. */
  named?: true;
  /** The field without which a row says nothing. */
  needed?: true;
  /** Several columns may be this: their words are joined, or each is kept by itself. */
  many?: "joined" | "each";
  /** A column that makes this kind more likely than the others. */
  tells?: number;
};

export type OwnFields = Readonly<Record<string, OwnField>>;
