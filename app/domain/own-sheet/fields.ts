import type { CellKind } from "./cell-kinds.ts";
import { FOLLOW_UP_COLUMNS } from "./follow-up-fields.ts";
import { ITEM_COLUMNS } from "./item-fields.ts";
import type { OwnKind } from "./kinds.ts";
import { MEETING_COLUMNS, PEOPLE_COLUMNS } from "./meeting-and-people-fields.ts";
import { QUESTION_COLUMNS, THEME_COLUMNS } from "./question-and-theme-fields.ts";

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
  /** The field without which a row says nothing. */
  needed?: true;
  /** Several columns may be this: their words are joined, or each is kept by itself. */
  many?: "joined" | "each";
  /** A column that makes this kind more likely than the others. */
  tells?: number;
};

export type OwnFields = Readonly<Record<string, OwnField>>;

/** Our fields of each kind, in the order in which the mapping page offers them. */
export const OWN_FIELDS: Record<OwnKind, OwnFields> = {
  items: ITEM_COLUMNS,
  follow_ups: FOLLOW_UP_COLUMNS,
  meetings: MEETING_COLUMNS,
  people: PEOPLE_COLUMNS,
  questions: QUESTION_COLUMNS,
  themes: THEME_COLUMNS,
};

/** The one field that a row of this kind needs. */
export function neededField(kind: OwnKind): string {
  return Object.entries(OWN_FIELDS[kind]).find(([, field]) => field.needed)?.[0] ?? "";
}
