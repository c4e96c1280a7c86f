/** The lists whose counts are kept, and the stories of themes. */
export type KeptListName = "deadline" | "follow_up" | "item" | "question" | "theme" | "story";

/** How often anything moved that a list is counted by or a story is told from. Written by triggers and by nobody else. */
export interface ListStampTable {
  list: KeptListName;
  moved: number;
}
