import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";

/** How often what belongs to a body was changed; body 0 stands for what is of no one body. Written by triggers alone. */
export interface ContentStampTable {
  bodyId: number;
  /** What pages for anyone are made from. */
  published: number;
  /** Everything else that is content. */
  working: number;
}

/** The lists whose counts are kept, the stories of themes and what years leave. */
export type KeptListName = "deadline" | "follow_up" | "item" | "question" | "theme" | "story" | "year_end";

/** How often anything moved that a list is counted by or a story or the end of a year is told from. Written by triggers and by nobody else. */
export interface ListStampTable {
  list: KeptListName;
  moved: number;
}

/** A record that programs are told of, and the last change of it. Written by triggers alone; its words are where pages read them. */
export interface OpenRecordTable {
  kind: OpenKind;
  recordId: number;
  bodyId: number;
  /** Of its last change, over all records; it only rises, in the order in which changes can be seen. */
  number: number;
  createdAt: IsoInstant;
  changedAt: IsoInstant;
  /** 1 of a record that was published and is no longer. */
  gone: 0 | 1;
}

/** The last change of all: one row. */
export interface OpenChangeTable {
  id: 1;
  number: number;
  at: IsoInstant;
  /** The last day that has turned: with it memberships begin and end. */
  day: IsoDate | "";
}
