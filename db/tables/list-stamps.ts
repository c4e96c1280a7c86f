/** The lists whose counts are kept, the stories of themes and what years leave. */
export type KeptListName = "deadline" | "follow_up" | "item" | "question" | "theme" | "story" | "year_end";

/** How often anything moved that a list is counted by or a story or the end of a year is told from. Written by triggers and by nobody else. */
export interface ListStampTable {
  list: KeptListName;
  moved: number;
}
