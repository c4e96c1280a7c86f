/** The lists whose counts are kept. */
export type CountedListName = "follow_up" | "question" | "theme";

/** How often anything moved that a list is counted by. Written by triggers and by nobody else. */
export interface ListStampTable {
  list: CountedListName;
  moved: number;
}
